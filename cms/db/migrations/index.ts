import * as migration_20261122_074020_initial from './20261122_074020_initial.ts';
import * as migration_20261122_103023_everything_to_tell from './20261122_103023_everything_to_tell.ts';
import * as migration_20261122_133332_session_dates from './20261122_133332_session_dates.ts';
import * as migration_20261122_170108_editorial_desk from './20261122_170108_editorial_desk.ts';
import * as migration_20261122_204218_releases from './20261122_204218_releases.ts';
import * as migration_20261122_205339_release_holder from './20261122_205339_release_holder.ts';

export const migrations = [
  {
    up: migration_20261122_074020_initial.up,
    down: migration_20261122_074020_initial.down,
    name: '20261122_074020_initial',
  },
  {
    up: migration_20261122_103023_everything_to_tell.up,
    down: migration_20261122_103023_everything_to_tell.down,
    name: '20261122_103023_everything_to_tell',
  },
  {
    up: migration_20261122_133332_session_dates.up,
    down: migration_20261122_133332_session_dates.down,
    name: '20261122_133332_session_dates',
  },
  {
    up: migration_20261122_170108_editorial_desk.up,
    down: migration_20261122_170108_editorial_desk.down,
    name: '20261122_170108_editorial_desk',
  },
  {
    up: migration_20261122_204218_releases.up,
    down: migration_20261122_204218_releases.down,
    name: '20261122_204218_releases'
  },
  {
    up: migration_20261122_205339_release_holder.up,
    down: migration_20261122_205339_release_holder.down,
    name: '20261122_205339_release_holder'
  },
];

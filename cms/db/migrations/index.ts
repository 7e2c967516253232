import * as migration_20261122_074020_initial from './20261122_074020_initial.ts';

export const migrations = [
  {
    up: migration_20261122_074020_initial.up,
    down: migration_20261122_074020_initial.down,
    name: '20261122_074020_initial'
  },
];

// Loaded before anything else into a process whose clock is to be wrong: by so many days, or stopped.
const shift = Number(process.env['FAULT_CLOCK_DAYS'] ?? 0) * 24 * 60 * 60 * 1000
const stoppedAt = process.env['FAULT_CLOCK_AT']
const RightDate = Date

const wrongNow = (): number =>
  stoppedAt === undefined ? RightDate.now() + shift : RightDate.parse(stoppedAt)

globalThis.Date = new Proxy(RightDate, {
  construct: (target, args: [], newTarget) =>
    Reflect.construct(target, args.length === 0 ? [wrongNow()] : args, newTarget) as Date,
  apply: () => new RightDate(wrongNow()).toString(),
  get: (target, name) => (name === 'now' ? wrongNow : (Reflect.get(target, name) as unknown)),
})

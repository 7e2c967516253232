// Loaded before anything else into a process whose patience is to end sixty times as soon.
const timeout = AbortSignal.timeout.bind(AbortSignal)
AbortSignal.timeout = (milliseconds) => timeout(milliseconds / 60)

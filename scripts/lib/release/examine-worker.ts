import { parentPort, workerData } from 'node:worker_threads'
import { examine, type Place, type Text } from './examine-fs.ts'

// One of the threads of `examineAll`.
const place = workerData as Place
parentPort?.on('message', (batch: Text[]) => {
  parentPort?.postMessage(batch.map((text) => examine(place, text)))
})

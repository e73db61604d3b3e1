import { decode } from './decoder';

/** Reads pictures beside the page, so that the page never stalls. */
self.addEventListener('message', ({ data }: MessageEvent<{ id: number; picture: ImageData }>) => {
  decode(data.picture).then(
    (found) => self.postMessage({ id: data.id, found }),
    (error: unknown) => self.postMessage({ id: data.id, error: String(error) }),
  );
});

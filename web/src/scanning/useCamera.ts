import { type RefObject, useCallback, useEffect, useEffectEvent, useState } from 'react';
import { pixelsOf, readPicture, textsOf } from './reading';
import { Sightings } from './sightings';

/** Why there is no picture. */
export type NoCamera = 'insecure' | 'refused' | 'none' | 'busy' | 'failed';

export interface Camera {
  state: 'starting' | 'on' | NoCamera;
  /** The cameras to choose from. */
  cameras: MediaDeviceInfo[];
  cameraId: string | null;
  choose: (id: string) => void;
  /** Whether the light is on; `null` where there is none. */
  torch: boolean | null;
  switchTorch: () => void;
  /** Asks for the camera once more. */
  retry: () => void;
}

const STORED = 'mesostock.camera';
const BETWEEN_PICTURES_MS = 80;

const REASONS: Readonly<Record<string, NoCamera>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** Torches are not in the types of the browser's interface. */
type Light = MediaTrackCapabilities & { torch?: boolean };

function reasonOf(error: unknown): NoCamera {
  return (error instanceof Error && REASONS[error.name]) || 'failed';
}

function isAvailable(): boolean {
  return window.isSecureContext && navigator.mediaDevices?.getUserMedia !== undefined;
}

async function streamOf(cameraId: string | null): Promise<MediaStream> {
  const video = { width: { ideal: 1920 }, height: { ideal: 1080 } };
  if (cameraId) {
    const chosen = { ...video, deviceId: { exact: cameraId } };
    // The camera of last time may be gone; then any will do.
    const stream = await navigator.mediaDevices
      .getUserMedia({ video: chosen })
      .catch((error: unknown) => (reasonOf(error) === 'none' ? null : Promise.reject(error)));
    if (stream) return stream;
  }
  return navigator.mediaDevices.getUserMedia({
    video: { ...video, facingMode: { ideal: 'environment' } },
  });
}

/** Shows the camera in a video element and tells every code it sees, once while it stays in sight. */
export function useCamera(
  video: RefObject<HTMLVideoElement | null>,
  paused: boolean,
  onTexts: (texts: string[]) => void,
): Camera {
  const [state, setState] = useState<Camera['state']>('starting');
  const [cameras, setCameras] = useState<MediaDeviceInfo[]>([]);
  const [cameraId, setCameraId] = useState(() => localStorage.getItem(STORED));
  const [track, setTrack] = useState<MediaStreamTrack | null>(null);
  const [torch, setTorch] = useState<boolean | null>(null);
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a further try asks for the camera again
  useEffect(() => {
    if (!isAvailable()) {
      setState('insecure');
      return;
    }
    let over = false;
    let stream: MediaStream | null = null;
    setState('starting');
    const begin = async () => {
      stream = await streamOf(cameraId);
      const [first] = stream.getVideoTracks();
      if (over || !video.current || !first) return stop(stream);
      video.current.srcObject = stream;
      await video.current.play().catch(() => undefined);
      const all = await navigator.mediaDevices.enumerateDevices();
      if (over) return;
      setCameras(all.filter(({ kind }) => kind === 'videoinput'));
      setTrack(first);
      const light = (first.getCapabilities?.() as Light | undefined)?.torch;
      setTorch(light ? false : null);
      setState('on');
    };
    begin().catch((error: unknown) => {
      if (!over) setState(reasonOf(error));
    });
    return () => {
      over = true;
      stop(stream);
      setTrack(null);
    };
  }, [cameraId, video, tries]);

  useFrames(video, state === 'on' && !paused, onTexts);

  return {
    state,
    cameras,
    cameraId: track?.getSettings().deviceId ?? cameraId,
    choose: (id) => {
      localStorage.setItem(STORED, id);
      setCameraId(id);
    },
    torch,
    switchTorch: () => {
      const on = !torch;
      const constraint = { advanced: [{ torch: on } as MediaTrackConstraintSet] };
      track?.applyConstraints(constraint).then(
        () => setTorch(on),
        () => setTorch(null),
      );
    },
    retry: useCallback(() => setTries((before) => before + 1), []),
  };
}

function stop(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

/** Reads picture after picture, never two at a time. */
function useFrames(
  video: RefObject<HTMLVideoElement | null>,
  running: boolean,
  onTexts: (texts: string[]) => void,
): void {
  const tell = useEffectEvent(onTexts);
  // Kept while a code is dealt with: the package still held there afterwards is not another one.
  const [sightings] = useState(() => new Sightings());
  useEffect(() => {
    if (!running) return;
    sightings.resume(performance.now());
    const surface = document.createElement('canvas');
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const look = async () => {
      const shown = video.current;
      const picture = shown && pixelsOf(shown, shown.videoWidth, shown.videoHeight, surface);
      const found = picture ? textsOf(await readPicture(picture).catch(() => [])) : [];
      if (over) return;
      const fresh = sightings.fresh(found, performance.now());
      if (fresh.length > 0) tell(fresh);
      timer = setTimeout(look, BETWEEN_PICTURES_MS);
    };
    void look();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [running, video, sightings]);
}

import type { SetName } from "../../../core/scenario/set-places.ts";
import type { StageSet } from "./stage-set.ts";

const loaders: Record<SetName, () => Promise<StageSet>> = {
  warehouse: () => import("./warehouse.tsx").then((file) => file.warehouse),
  "custody-room": () => import("./custody-room.tsx").then((file) => file.custodyRoom),
  "interview-room": () => import("./interview-room.tsx").then((file) => file.interviewRoom),
  "family-room": () => import("./family-room.tsx").then((file) => file.familyRoom),
  office: () => import("./office.tsx").then((file) => file.office),
  courtroom: () => import("./courtroom.tsx").then((file) => file.courtroom),
  "meeting-room": () => import("./meeting-room.tsx").then((file) => file.meetingRoom),
  corridor: () => import("./corridor.tsx").then((file) => file.corridor),
  "harbour-office": () => import("./harbour-office.tsx").then((file) => file.harbourOffice),
  "vessel-mess": () => import("./vessel-mess.tsx").then((file) => file.vesselMess),
  "mission-house": () => import("./mission-house.tsx").then((file) => file.missionHouse),
  "hospital-desk": () => import("./hospital-desk.tsx").then((file) => file.hospitalDesk),
  "video-meeting": () => import("./video-meeting.tsx").then((file) => file.videoMeeting),
  "remote-witness-room": () => import("./remote-witness-room.tsx").then((file) => file.remoteWitnessRoom),
  chambers: () => import("./chambers.tsx").then((file) => file.chambers),
  gallery: () => import("./gallery.tsx").then((file) => file.gallery),
  "care-home": () => import("./care-home.tsx").then((file) => file.careHome),
};

const loaded = new Map<SetName, StageSet>();

/** Fetches the drawing of a set; call it early so that the picture is there with the words. */
export async function loadSet(name: SetName): Promise<StageSet> {
  const set = loaded.get(name) ?? (await loaders[name]());
  loaded.set(name, set);
  return set;
}

/** The drawing of a set if it has been fetched. */
export function loadedSet(name: SetName): StageSet | undefined {
  return loaded.get(name);
}

import { entrance, entranceLight } from './entrance';
import { lamp, lampLight } from './lamp';
import type { Piece } from '#kit/brush';
import { lowWall } from './wall';
import { busSign, cornerSign } from './signs';
import { shelter, shelterLight } from './shelter';
import { shopLight, shops } from './shops';
import { sky, skyline } from './sky';
import { paving, road, splashes } from './street';
import { tree } from './trees';
import { passingLights, roadway } from './way';

/** Everything the kit can paint, by the name a painting calls it. */
export const PIECES: Readonly<Record<string, Piece>> = {
  busSign,
  cornerSign,
  entrance,
  entranceLight,
  lamp,
  lampLight,
  lowWall,
  passingLights,
  paving,
  road,
  roadway,
  shelter,
  shelterLight,
  shopLight,
  shops,
  sky,
  skyline,
  splashes,
  tree,
};

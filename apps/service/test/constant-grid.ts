/** A grid in the NTv2 format over Great Britain that moves everything alike, in seconds north and seconds west. */
export function constantGrid(north: number, west: number): ArrayBuffer {
  const [rows, columns, step] = [15, 15, 3600];
  const view = new DataView(new ArrayBuffer(11 * 16 + 11 * 16 + rows * columns * 16 + 16));
  let at = 0;
  const line = (name: string, write: (at: number) => void) => {
    [...name.padEnd(8)].forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)));
    write(at + 8);
    at += 16;
  };
  const integer = (value: number) => (place: number) => view.setInt32(place, value, true);
  const double = (value: number) => (place: number) => view.setFloat64(place, value, true);
  const text = (value: string) => (place: number) =>
    [...value.padEnd(8)].forEach((letter, index) => view.setUint8(place + index, letter.charCodeAt(0)));
  line('NUM_OREC', integer(11));
  line('NUM_SREC', integer(11));
  line('NUM_FILE', integer(1));
  line('GS_TYPE', text('SECONDS'));
  line('VERSION', text('TEST'));
  line('SYSTEM_F', text('OSGB36'));
  line('SYSTEM_T', text('ETRS89'));
  line('MAJOR_F', double(6377563.396));
  line('MINOR_F', double(6356256.909));
  line('MAJOR_T', double(6378137));
  line('MINOR_T', double(6356752.314));
  line('SUB_NAME', text('ALL'));
  line('PARENT', text('NONE'));
  line('CREATED', text(''));
  line('UPDATED', text(''));
  line('S_LAT', double(48 * 3600));
  line('N_LAT', double(62 * 3600));
  // West is positive here.
  line('E_LONG', double(-4 * 3600));
  line('W_LONG', double(10 * 3600));
  line('LAT_INC', double(step));
  line('LONG_INC', double(step));
  line('GS_COUNT', integer(rows * columns));
  for (let node = 0; node < rows * columns; node += 1) {
    view.setFloat32(at, north, true);
    view.setFloat32(at + 4, west, true);
    at += 16;
  }
  return view.buffer;
}

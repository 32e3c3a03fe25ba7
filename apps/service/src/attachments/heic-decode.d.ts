/** What is used of heic-decode, which comes without types. */
declare module 'heic-decode' {
  interface Decodable {
    width: number;
    height: number;
    /** Four bytes for each pixel, turned as the file says. */
    decode(): Promise<{ width: number; height: number; data: Uint8ClampedArray }>;
  }
  const decode: { all(given: { buffer: Uint8Array }): Promise<Decodable[]> };
  export default decode;
}

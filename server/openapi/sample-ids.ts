/** Things of samples/ that examples name: the contract test sends every example to a graph of the samples. */
export const samples = {
  kim: 'person:kim-jong-un',
  putin: 'person:vladimir-putin',
  trump: 'person:donald-trump',
  lee: 'person:lee-jae-myung',
  /** "Kim and Putin on the telephone" */
  article: '3ca263f90ff8af1630b06435932efa1c',
  /** "Putin praises North Korean soldiers in call with Kim", as two papers printed it. */
  print: 'ace3d3ae1cf058d136cff806bd957910',
  otherPrint: 'a2409b3cb9a4a5bacc697b8ad1a51ec7',
  /** Its first claim, that they spoke; and the event that this and other reports tell of. */
  claim: '9337c52d90b3e5552b4396ebd8b20f7e',
  call: 'event:9337c52d90b3e5552b4396ebd8b20f7e',
} as const

/** Names of papers, stations and agencies. Our own lists, from transcripts of press conferences. */
import { set } from "../word-list.ts"

/** Last words of the names of papers, agencies and stations, which ask in interviews. */
export const mediaNouns = set(`herald times post gazette tribune chronicle telegraph observer guardian journal daily weekly magazine
  record courier argus echo star sun mirror advertiser mercury newspaper review news agency television tv radio fm channel broadcasting bulletin mail express independent monitor portal
  shimbun zeitung`)

/** Agencies and stations whose names are nothing else. */
const wires = "reuters bloomberg xinhua kyodo afp tass efe dpa anadolu interfax cnn bbc pti yonhap ansa"

/** Agencies and stations of one word that ask at press conferences; those of two letters may be somebody's initials. */
export const agencies = set(
  `${wires} jiji sputnik cctv cgtn nhk npr pbs abc nbc cbs itv ntv ani bernama antara apa lusa aljazeera politico euronews axios`
)

/** Agencies that stand beside the day where a place may stand. */
export const datelineAgencies = set(`${wires} ria ap upi belta ukrinform`)

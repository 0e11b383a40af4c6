/** Names of papers, stations and agencies. Our own lists, from transcripts of press conferences. */
import { set } from "../word-list.ts"

/** Last words of the names of papers, agencies and stations, which ask in interviews. */
export const mediaNouns = set(`herald times post gazette tribune chronicle telegraph observer guardian journal daily weekly magazine
  record courier argus echo star sun mirror advertiser mercury newspaper review news agency television tv radio fm channel broadcasting bulletin mail express independent monitor portal
  shimbun zeitung`)

/** Agencies and stations of one word that ask at press conferences; those of two letters may be somebody's initials. */
export const agencies =
  set(`reuters bloomberg xinhua kyodo jiji afp tass efe dpa anadolu interfax sputnik cctv cgtn cnn bbc nhk npr pbs abc nbc cbs itv ntv pti ani
  yonhap bernama antara ansa apa lusa aljazeera politico euronews axios`)

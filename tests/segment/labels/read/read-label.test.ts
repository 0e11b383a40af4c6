import { describe, expect, it } from "vitest"
import { readLabel } from "../../../../pipeline/segment/labels/read/read-label.ts"

describe("a label read by itself", () => {
  it.each([
    ["President of Norway Kari Holm: Hello.", "Kari Holm", "President of Norway"],
    [
      "President of the Republic of Turkey Mehmet Nuri Aksoy (retranslated): Hello.",
      "Mehmet Nuri Aksoy",
      "President of the Republic of Turkey"
    ],
    ["Kari Holm (speaking German): Hello.", "Kari Holm", null],
    [
      "Captain of the 12th Squadron of the Northern Fleet Ivan Belov: Hello.",
      "Ivan Belov",
      "Captain of the 12th Squadron of the Northern Fleet"
    ],
    ["Olga Sedova, reporter at Harbour FM: Hello.", "Olga Sedova", "reporter at Harbour FM"],
    ["chairman of the Quay Bank (QB) Ivan Belov: Hello.", "Ivan Belov", "chairman of the Quay Bank (QB)"],
    ["Radio Quay anchor Kari Holm, moderator of the session: Hello.", "Kari Holm", "Radio Quay anchor, moderator of the session"],
    ["Head of the Republic of South Arkonia Ivan Belov: Hello.", "Ivan Belov", "Head of the Republic of South Arkonia"],
    ["European Commission President Greta von der Aue: Hello.", "Greta von der Aue", "European Commission President"],
    ["King of Bahrain Khalid bin Isa Al Salim: Hello.", "Khalid bin Isa Al Salim", "King of Bahrain"],
    ["King Olaf VII of Norway (retranslated): Hello.", "Olaf VII", "King of Norway"],
    ["Metropolitan Georgy of Arkona: Hello.", "Georgy of Arkona", "Metropolitan"],
    ["Trade Council Secretary KARI HOLM: Hello.", "KARI HOLM", "Trade Council Secretary"],
    ["KariHolm: Hello.", "Kari Holm", null],
    ["K.Holm: Hello.", "K. Holm", null],
    ["Dame Anna Berg (Bergen South) (Lab): Hello.", "Anna Berg", null],
    ["Kari Holm (Oslo, FG) [by video]: Hello.", "Kari Holm", null],
    ["The Harbour Minister (Mr Ivan Belov): Hello.", "Ivan Belov", "Harbour Minister"],
    ["President of Norway Abdel Karim el-Sayed: Hello.", "Abdel Karim el-Sayed", "President of Norway"],
    ["General Secretary of the Harbour Committee Tran Van Minh: Hello.", "Tran Van Minh", "General Secretary of the Harbour Committee"],
    ["Chancellor von der Aue: Hello.", "von der Aue", "Chancellor"],
    ["Patriarch Georgy of Arkona and All the North: Hello.", "Georgy of Arkona", "Patriarch of Arkona and All the North"],
    ["The Rt Hon Kari Holm MP: Hello.", "Kari Holm", null],
    ["Her Excellency Kari Holm: Hello.", "Kari Holm", null],
    ["I. Belov: Hello.", "I. Belov", null],
    ["Mayor I. Belov: Hello.", "I. Belov", "Mayor"],
    ["[00:12:31] Kari Holm: Hello.", "Kari Holm", null],
    ["01:02:03 Kari Holm: Hello.", "Kari Holm", null],
    ["— Kari Holm, welder: Hello.", "Kari Holm", "welder"],
    ["The Taoiseach (Deputy Ivan Belov): Hello.", "Ivan Belov", "Taoiseach"],
    ["The Under-Secretary of State for Ports (Lord Belov) (Con): Hello.", "Belov", "Under-Secretary of State for Ports"],
    ["Official Spokesperson, Ms Kari Holm: Hello.", "Kari Holm", "Official Spokesperson, Ms"],
    ["H.E. Kari Holm, Mayor of Bergen: Hello.", "Kari Holm", "Mayor of Bergen"],
    ["Amb. Holm: Hello.", "Holm", "Amb."],
    ["KARI HOLM, MEMBER FOR GREAT QUAY: Hello.", "KARI HOLM", "MEMBER FOR GREAT QUAY"],
    ["Kari Holm:Hello.", "Kari Holm", null],
    ["**Kari Holm:** Hello.", "Kari Holm", null],
    ["MS. HOLM-BERG:  Hello.", "HOLM-BERG", null],
    ["ACTING SECRETARY HOLM:  Hello.", "HOLM", "ACTING SECRETARY"]
  ])("%s", (paragraph, name, role) => {
    expect(readLabel(paragraph)).toMatchObject({ name, role })
  })

  it.each([
    "Question: Why?",
    "Question from Bergen: Why?",
    "Remarks: Why?",
    "Reply: Yes.",
    "Audience: Yes.",
    "Sailors: Yes.",
    "Hon. Members: Yes.",
    "Several hon. Members: Yes.",
    "Some Hon. Delegates: Yes.",
    "An hon. Member: Yes.",
    "Presenter: Yes.",
    "Voice from the hall: Yes.",
    "SENIOR ADMINISTRATION OFFICIAL:  Yes.",
    "MODERTOR:  Yes.",
    "Q  Why is that?",
    "Q Why is that?",
    "QUESTIONER: Why is that?",
    "Journalist, Finans: Why is that?",
    "An Ceann Comhairle: Order."
  ])("%s has no name", (paragraph) => {
    expect(readLabel(paragraph)).toMatchObject({ kind: "anonymous", name: "" })
  })

  it.each([
    "There are two ways: one is short.",
    "I want to quote Kari Holm: ships come.",
    "I, Belov: ships come.",
    "According to President Kari Holm: yes.",
    "Kari Holm stressed: ships come.",
    "Thank you, Ms Holm: you said so.",
    "At 9:30 we begin.",
    "http://example.org",
    "The main thing: ships.",
    "Q and A follow"
  ])("%s is none", (paragraph) => {
    expect(readLabel(paragraph)).toBeNull()
  })
})

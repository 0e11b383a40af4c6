import { fold, stem } from "../text/words.ts"

/**
 * Words that translators choose between for one thing, a set a line. General English of press and politics, from the thesaurus on any shelf;
 * words of several meanings stand where press and politics use them. Two texts that differ only so count as alike.
 */
const sets = `
begin start commence launch
end finish conclude complete
continue proceed
increase grow rise growth
decrease decline fall drop reduce reduction
expand broaden widen expansion
strengthen reinforce consolidate bolster
improve enhance upgrade
develop evolve
create establish found set
build construct erect construction
destroy demolish ruin destruction
maintain preserve keep retain
protect defend safeguard protection defence
help assist aid support assistance
allow permit let
prevent hinder impede
forbid prohibit ban
stop halt cease
use utilize employ utilization
show demonstrate display
say tell state
speak talk
discuss debate
ask request
answer reply respond
announce declare proclaim
promise pledge
agree concur
decide resolve
choose select elect pick
buy purchase acquire
sell vend
pay spend
receive obtain get gain acquire
give grant provide
send dispatch
bring deliver carry
supply deliver delivery
gather collect assemble
meet encounter
visit attend
travel journey trip
arrive reach
leave depart
return come
enter join
participate participation take
work operate function
job employment
worker employee
fight struggle combat battle
win victory triumph
lose defeat
attack assault strike
kill die dead death
injure wound hurt
rescue save
arrest detain
investigate probe examine investigation
happen occur
cause trigger provoke
threat danger menace
risk hazard
problem issue difficulty
task challenge
goal aim objective purpose target
plan intend plans
attempt try effort
result outcome consequence
reason cause
condition circumstance
opportunity chance
possibility option capability
change alter alteration transform
replace substitute
reject refuse
remove eliminate
add append
include comprise
contain hold
need require necessary necessity
must should
want wish desire
hope expect
think believe consider
understand realize comprehend
know aware
remember recall
forget neglect
see notice observe
watch follow
hear listen
learn study
teach educate education
important crucial essential vital key significant major
main chief principal primary
big large huge great
small little tiny
new novel
old ancient
modern contemporary
quick fast rapid swift
slow sluggish
easy simple
hard difficult tough
strong powerful
weak feeble
rich wealthy
poor impoverished
safe secure security safety
dangerous hazardous
clear obvious evident
correct right
wrong incorrect
real genuine actual
whole entire
complete full total
enough sufficient
mutual reciprocal
common joint shared
constant permanent continuous
sincere heartfelt
brotherly fraternal
friend companion
partner counterpart
colleague fellow
country nation state
government cabinet
law legislation
rule regulation
treaty agreement accord pact
talks negotiation negotiations
conversation talk
conference summit
meeting session
forum gathering
war conflict
peace peaceful
army military troops
weapon arms
border frontier
region area province
city town
village settlement
home house
building structure
road highway
car automobile vehicle
plane aircraft airplane
ship vessel boat
company firm enterprise business corporation
factory plant
industry manufacturing
production manufacture
product goods commodity
market marketplace
trade commerce
price cost
money funds cash
income revenue earnings
salary wage pay
tax levy
investment invest
share portion part
percent percentage
number figure amount quantity
half halve
doctor physician
patient sick ill
illness disease
infection infect
hospital clinic
vaccine vaccination inoculation
child kid
young youth youngster
woman female
man male
people population
citizen resident inhabitant
wife spouse
leader head
president chairman
minister secretary
official authority authorities
police officer
firefighter fireman
court tribunal
prison jail
crime offence
student pupil
school college
scientist researcher
science scientific research
technology technological
internet online web
information data
news media press
newspaper paper
journalist reporter
photo picture photograph image
film movie
book volume
song music
game match
player footballer
coach trainer
champion title
race competition contest
award prize
holiday vacation
tourist visitor
festival celebration
weather climate
fire blaze flame
flood inundation
water river
forest wood
land ground
animal beast
food meal
energy power
electricity electric
oil petroleum
gas fuel
nuclear atomic
year annual
month monthly
day daily
week weekly
today present current now
yesterday previous
last past previous
recent lately recently
soon shortly
often frequently
sometimes occasionally
always constantly
immediately instantly
finally eventually
about approximately around roughly
almost nearly virtually
only merely solely
however nevertheless nonetheless
therefore consequently hence thus
moreover furthermore besides
unfortunately regrettably
likely probable probably
possible feasible
certain sure
sudden abrupt
special particular
different various diverse
similar alike
same identical
additional extra further
necessary needed
available accessible
successful success
effective efficient effectively
serious grave
terrible awful dreadful
beautiful lovely
famous renowned
popular favourite
foreign overseas
domestic internal
international global worldwide world
independent sovereign independence sovereignty
democratic democracy
economic economy
social society
political politics
cultural culture
historical history
memory remembrance commemorate
digital digitization digitalization
artificial synthetic
sanction restriction
measure step
pandemic epidemic
attention heed
gratitude thank grateful thanks appreciate
congratulate congratulation greet welcome
greetings regards
contribution contribute
cooperation collaboration interaction interact
integration unification
relation tie link relationship
unity union
ally allied
stability stable
prosperity welfare wellbeing
progress advance
`

/** Stem to the stem that stands for its set; a word of two sets goes by the first. */
export const synonyms: ReadonlyMap<string, string> = new Map(
  sets
    .trim()
    .split("\n")
    .reverse()
    .flatMap((line) => {
      const [first, ...others] = line.split(" ").map((word) => stem(fold(word)))
      return [first!, ...others].map((word) => [word, first!] as const)
    })
)

/**
 * Words of one meaning, a line for each meaning; the first word stands for all. A word that stands alone in
 * its line is one that would lose letters of its own to the stemmer.
 */
export const englishSynonyms = `
job jobs employment employ vacancy career hiring recruitment wazifa kar
work worker labour labor
loan credit borrow lend lending qard qarz
grant stipend
money cash finance financial fund
business startup shop entrepreneur entrepreneurship
legal legally lawyer law attorney solicitor court judge muhami parezer
papers paper document documents documentation paperwork awraq mustamsakat
id identity
mental psychosocial psychological psychologist psychiatrist psychology depression depressed anxiety stress trauma therapy therapist mhpss
health doctor hospital clinic medical medicine sick illness
return repatriation geranewe returnee returned returning back came coming
deport deportation deported expelled removal removed
travel leave leaving departure depart emigrate trip journey
migration migrant migrate migrating immigrant immigration immigrate migrants
abroad overseas
displaced displacement nazih nazihin idp idps
asylum refugee
smuggle smuggler smuggling qachagh tahreeb tahrib
trafficking traffic trafficker trafficked traficking
exploitation exploit abuse abused blackmail threat threaten
violence violent beaten
police policeman policemen cop
course class classes
train training trainer
internship intern apprentice
school schools university college student education study pupil
house housing home homes apartment flat shelter accommodation
rent rental lease tenant
land property deed tapu estate
family families
woman women female girl girls widow ladies lady
child children kids kid orphan
disability disabled handicap handicapped wheelchair
salary wage wages pay paid
phone telephone mobile call hotline helpline whatsapp
counselling counseling counsellor counselor advice adviser advisor advise consultation
referral refer referred refers
reintegration integration reintegrate integrate
cv resume
center centre
office bureau
organisation organization ngo charity
company companies firm enterprise
voluntary volunteer
right rights
complaint complain complaints
passport jawaz
vocational profession craft
help support assistance assist aid
free gratis
session webinar lecture seminar talk awareness
online internet virtual remote
embassy consulate
europe european
germany german
denmark danish
erbil arbil irbil hawler hewler
sulaymaniyah sulaimani sulaymaniya sulaimaniya sulaimaniyah slemani suli
mosul ninewa nineveh ninawa
basra basrah
sinjar shingal
duhok dohuk
baghdad bagdad
innovation innovative
minister ministry
computer
`

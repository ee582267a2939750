### translation: original
### Terms of the field: each word is chosen once, here. Texts say { -reflection-period }, at the
### beginning of a sentence { CAPITAL(-reflection-period) }. A language that inflects gives its forms
### a name: { -reflection-period(case: "genitive") }.

## Law and authorities

# The state’s system of help for victims of human trafficking, at the Joutseno reception centre. A name.
-assistance-system = Assistance System
# Migri. A name.
-immigration-service = Finnish Immigration Service
# The authority that pays compensation for crimes. A name.
-state-treasury = State Treasury
# The authority that looks into working conditions.
-occupational-safety-authority = occupational safety authority
# Lawful stay in which a person without a right to stay can think in peace (Aliens Act 52 b).
-reflection-period = reflection period
# The same for a person who stays lawfully (Reception Act).
-recovery-period = recovery period
-residence-permit = residence permit
-right-to-stay = right to stay
# The investigation before a trial.
-criminal-investigation = criminal investigation
# Telling the police of a crime, so that they look into it.
-police-report = police report
-child-welfare-notification = child welfare notification

## Help

# A lawyer whom the state may pay.
-legal-counsel = legal counsel
# Somebody who stands by a victim of a crime from the report to the trial.
-support-person = support person
-interpreter = interpreter
# A place to stay that protects from violence.
-shelter = shelter
# Money for what was suffered.
-compensation = compensation
# That what is told stays where it was told.
-secrecy = secrecy
# A professional’s duty not to tell.
-professional-secrecy = professional secrecy

## What happens to people

-human-trafficking = human trafficking
# Never of adults who sell sex of their own will.
-sexual-exploitation = sexual exploitation
-labour-exploitation = labour exploitation
-forced-labour = forced labour

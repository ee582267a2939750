### translation: draft
### Sánit dán suorggis. Dušše sihkkaris sánit leat dás; eará sánit váilot ain.

# Only words that are sure stand here. A speaker of the field adds the rest.

# of: 34d9ddf9
-interpreter = dulka

# For the reviewer: the word of Finnish authorities for ihmiskauppa, and its forms.
# of: b8907498
-human-trafficking = olmmošgávpi


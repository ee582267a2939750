### translation: draft
# Det som den som svarar ser: i samtalet, bredvid ett annat språk och på papper.

## Answers

answer-yes = Ja
answer-no = Nej
answer-unsure = Vet inte
answer-declined = Vill inte säga
answer-none = Inget av dessa
answer-noted = Noterat
answer-nothing = Inget att notera

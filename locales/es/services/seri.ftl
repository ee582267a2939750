### translation: draft

# of: 6873e7ea
about =
    .title = Centros de apoyo Seri
    .summary = Ayuda tras violencia sexual para personas de cualquier género desde los 16 años. Allí también se puede denunciar un delito.
    .unverified-because = No se encontraron direcciones ni teléfonos de los centros, y no se confirmó que se pueda ir sin dar el nombre o sin pagar.
# of: 1055088e
site =
    .note = No es la página de los centros; allí informan sobre ellos las autoridades de justicia.

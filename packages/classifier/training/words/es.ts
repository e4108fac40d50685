/** Further words of the lexicon's classes, by class; the notation is that of `WORD_CLASSES`. */
export const WORDS: Readonly<Record<string, string>> = {
  override: `
    ignorad ignorando ignórala ignóralas ignóralo ignoremos ignoro olvidad olvidando olvidemos olvídalo olvídalas
    descarten descartando deseche desecha desechar desestima desestime omitan omitiendo sáltate saltarte te_saltas
    salteate prescindir prescinda suprime suprimir haz_oídos_sordos hagas_caso no_le_hagas no_prestes
    no_prestes_atención no_tengas_en_cuenta no_tener_en_cuenta sin_tener_en_cuenta no_obedezcas no_respetes
    no_cumplas deja_de_seguir deja_de_obedecer deja_de_lado dejar_de_lado deja_atrás dejar_atrás dejemos_de_lado
    haga_caso_omiso hagan_caso_omiso hace_caso_omiso haciendo_caso_omiso desentiéndete incumple incumplir
    desobedecer desobedezcas elude eludir esquiva burlar burla_las ya_no_valen ya_no_cuentan ya_no_aplican
    ya_no_se_aplican quedan_anuladas queda_anulado sin_efecto deja_sin_efecto quedan_sin_efecto han_sido_retiradas
    revoca revoco revocar deroga derogo derogar derogadas cancela_las invalida invalidar abandona_las pasa_de
    borra_de_tu borrón_y_cuenta tira_a_la_basura haz_borrón sobrescribe sobreescribe inora holvida pasate_por_alto
    pasar_por_alto pasa_olímpicamente haz_como_si elimina_todas_las borra_todas_las quita_todas rompe_las rompe_tus
    cancela_todas olvida_lo deja_a_un_lado ya_no_tienes_que ya_no_estás_obligado ya_no_rigen han_caducado caducaron
    tiene_prioridad_sobre más_importante_que prevalece haz_lo_contrario lo_contrario_de la_tarea_de_verdad
    me_da_igual_lo da_igual_lo_que pasaron_a_la se_acabó mándalo_al_cuerno manda_al_cuerno papel_mojado da_carpetazo
    arrincona arrinconar no_te_guíes no_te_ciñas no_cuenta no_vale_ya queda_archivado quedan_archivadas
    pierde_vigencia decae se_tiene_por_no déjate_de_lo no_te_líes_con lo_de_antes_fuera tachar táchalo tacha_lo
    reemplaza sustituye_a apártate_de el_texto_me_da el_párrafo_no_importa estaba_mal_planteado`,
  instruction: `
    intrucciones instruciones directriz directiva pauta mandato mandamientos prohibiciones política
    restricción_previa normativa norma reglamento lineamientos lineamiento encargo guion órdenes_previas exigencias
    cláusulas protocolo protocolos programación entrenamiento obligaciones condicionamiento te_ordenaron te_pidieron
    te_dijeron te_mandaron te_han_dicho te_indicaron ordenanzas premisas cláusula pliego enunciado
    consignas_internas te_encargaron te_pusieron te_enseñaron te_explicaron te_configuró lo_dispuesto salvedades
    cortapisas papelito`,
  prior: `
    previa anteriormente antiguas antiguos antigua viejas viejos de_antes primeras primer_mensaje originalmente
    mencionadas mencionado antedichas susodichas existentes preexistentes hasta_aquí hasta_este_punto
    hasta_este_momento hasta_el_momento lo_de_arriba más_arriba lo_anterior al_principio al_inicio al_comienzo
    del_principio desde_el_principio antes_de_esto antes_de_este de_fábrica por_defecto predeterminadas
    iniciales_tuyas antecedente antecedentes línea_cero de_arriba_del_todo encima_de_mi antes_de_mí antes_que_yo
    el_comienzo_de primer_renglón primera_línea desde_el_inicio hasta_ahora_mismo de_antaño caduca caducado`,
  prompt: `
    prompt_de_sistema mensaje_de_sistema instrucciones_iniciales prompt_inicial prompt_oculto prompt_original
    prompt_base texto_inicial texto_de_arriba mensaje_inicial configuración_inicial tu_configuración tu_contexto
    contexto_completo contexto_previo ventana_de_contexto historial_de_la_conversación instrucciones_personalizadas
    palabras_de_arriba texto_de_configuración preámbulo descripción_de_rol archivos_de_conocimiento
    instrucciones_de_partida texto_de_arranque hoja_de_ruta letra_pequeña manual_interno texto_invisible
    cabecera_de_esta entre_las_etiquetas mensaje_con_el_que tu_ficha tu_memoria tu_plantilla tus_ajustes
    prompt_interno encabezado_oculto cuaderno_de_órdenes`,
  you: "vosotros su_merced eres sos",
  ai: `
    ias asistentes asistente_de_ia modelos_de_lenguaje modelo_de_ia inteligencias_artificiales robot agente_de_ia
    sistema_de_ia gran_modelo bot_de lectores_automáticos sistema_de_selección estimado_modelo querido_asistente
    querida_ia máquina_que robot_que inteligencia_sintética entidad_digital copiloto_de redes_neuronales esta_ia
    otra_ia la_ia modelo_de_esto agente_que lector_automático algoritmo_de`,
  persona: `
    actuar_como actúes_como comportarse_como fingir finge_que hacerse_pasar haz_de haz_como haz_el_papel hacé_de
    interpreta_el interpretar_el juega_el_papel juego_de_roles jugar_un_rol rol_de en_el_papel_de papel_de
    asume_la_identidad adopta_el_papel adopta_la_personalidad encarna encarnas encarnar simular emula emular
    conviértete convertite te_conviertes te_llamas tu_nombre_es eres_un eres_una eres_el eres_mi serás vas_a_ser
    imagina_que_eres imagínate_que supón_que_eres como_si_fueras responde_como contesta_como habla_como
    gemelo_malvado gemela_malvada métete_en_la_piel en_la_piel_de dobles_personalidad transfórmate métete_en
    métete_en_el_papel ponte_en_la_piel ponle_voz pon_la_voz haz_la_voz da_vida_a doblas_a invoco_a yo_te_invoco
    alter_ego versión_alternativa versión_malvada reverso_de tu_otro_yo tu_doble doble_personalidad disfrázate
    cambia_de_identidad tu_nuevo_nombre ya_no_eres dejas_de_ser`,
  now: `
    a_partir_de_este en_adelante desde_ya a_partir_de_ya desde_este_instante de_aquí_en_adelante de_aquí_en_más
    de_hoy_en_adelante en_lo_sucesivo con_efecto_inmediato hasta_nuevo_aviso hasta_que_yo_diga en_vez_de
    a_continuación acto_seguido cambio_de_planes esta_vez llegados_aquí llegados_a_este pasado_este_punto tras_leer
    tras_esta_línea mientras_dure lo_que_queda_de acto_continuo a_otra_cosa lo_siguiente_que lo_que_toca toca_ahora`,
  reveal: `
    mostrame enseñar revélame desvela desvelar divulgar filtrar suelta soltar confiesa confesar cuéntame_tu dime_tu
    dime_cuál dime_qué qué_dice_tu qué_te_dijeron imprimir imprimí repetir repetí repíteme recitar transcribir
    reproduce vuelca volcar copia_y_pega pega_aquí pásame facilítame facilita exhibe léeme lee_en_voz deletrea
    deletrear letra_por_letra línea_por_línea tal_cual textualmente literalmente íntegro íntegra en_un_bloque_de
    sin_cambiar_nada sin_saltarte desembucha canta_la pista pistas rima_con por_qué_letra vuélcame chívame chivarte
    cántame destapa destapar saca_a_la fotocopia calca descubre_me sácame desclasifica dictar díctame dicta_la
    escupe escúpelo largar larga_ya ponme_por_escrito hazme_un_volcado hazme_una_copia qué_pone_en qué_hay_escrito
    qué_se_lee completa_la_frase termina_la_frase primera_letra última_palabra_de`,
  secret: `
    secretas ocultos confidencial confidenciales clave_de_api claves_de_api clave_secreta clave_maestra
    palabra_secreta palabra_clave palabra_mágica frase_secreta frase_de_acceso código_secreto código_de_acceso
    código_de_seguridad código_de_verificación pin privado privada privados interno interna internos reservado
    reservada datos_personales datos_bancarios número_de_tarjeta números_de_tarjeta tarjetas_guardadas
    tarjeta_de_crédito historial_médico token_de_acceso notas_ocultas clave_de_paso contraseñas credencial
    credenciales clave_privada códigos_de_acceso clave_del_wifi nómina extracto_bancario analítica historial_clínico
    pasaporte cookie_de_sesión no_visible invisible invisibles reservados`,
  limits: `
    restricción restricciones limitación limitaciones límite filtro ético éticos moralidad morales salvaguardas
    barreras_de_seguridad medidas_de_seguridad política_de_contenido políticas_de_contenido políticas_de_uso
    términos_de_servicio moderación brújula_moral escrúpulos tabú tabúes pudor decencia legalidad ataduras_de frenos
    pelos_en_la_lengua candado bozal cortapisa censor censura_previa remordimientos remordimiento vallas topes corsé
    líneas_rojas código_ético reparos_morales protecciones cinturón_de`,
  unlimited: `
    sin_restricción sin_filtro sin_ningún_filtro sin_normas sin_moral sin_ataduras sin_tabúes sin_escrúpulos
    sin_pelos_en_la no_tiene_límites no_tiene_reglas no_conoce_límites que_nunca_se_niega nunca_se_niega
    nunca_dice_que_no dice_que_sí_a dices_que_sí_a contesta_a_todo contesta_absolutamente responde_a_todo
    cualquier_cosa puede_hacer_cualquier puedes_hacer_cualquier libre_de_toda al_margen_de_la fuera_de_la_ley
    fuera_de_toda_censura no_obedece ilimitada inmoral malvado malvada maligno maligna despiadado despiadada
    perverso perversa rebelde pirateado pirateada liberado_de desinhibido desencadenado sin_bozal sin_censor
    sin_freno_de sin_tapujos sin_candado sin_vergüenza todo_vale lo_cuenta_todo no_teme_a_nadie ni_pregunta_ni
    curada_de_espanto se_salta_todo suelta_lo_que sin_conciencia sin_alma amoral amorales sin_supervisión
    a_calzón_quitado`,
  refuse: `
    te_niegas se_niega negativa negativas rechaza rechazar rechaces rechazo disculpa disculpas disculparte
    te_disculpes no_puedes_negarte advertencia advertencias advertirme aviso_legal avisos_legales avisos_éticos
    sermón sermones moralina moralinas excusas excusa peros reparos pegas rodeos lamentablemente me_temo como_ia
    como_una_ia como_modelo_de_lenguaje como_asistente no_está_permitido decir_que_no digas_que_no me_digas_que_no
    declinar moralices prevenciones te_rajes rajarte escurrir escurras te_hagas_de_rogar monsergas letanía letanías
    paños_calientes no_es_posible no_procede denegar deniega denegado objeción objeciones te_acobardes dar_largas
    evasivas evasiva`,
  negation: "ninguno tampoco nada nadie ni",
  must: `
    deberá tiene_que tenés_que es_obligatorio es_necesario es_preciso obligado obligada obligatoriamente asegúrese
    pase_lo_que_pase sea_cual_sea cueste_lo_que_cueste bajo_ningún_concepto bajo_ninguna_circunstancia
    en_todo_momento sin_excepción sin_excepciones sin_falta sin_rechistar imprescindible estás_obligado has_de
    habrás_de te_toca te_corresponde queda_requerido se_requiere_que es_vinculante sin_discusión sin_chistar
    quieras_o_no no_admite_discusión cúmplase de_obligado_cumplimiento`,
  obey: `
    obedezca obedéceme sigue_mis sigue_estas sigue_las seguir_las cumplir cumpla cúmplelo cúmplela ejecutar acatar
    haz_lo_que haz_lo_que_dice haz_lo_que_pide haz_caso hazme_caso hagas_lo_que_te actúa_según actúa_en_consecuencia
    respeta_estas lleva_a_cabo llevar_a_cabo realizar hazlo cumple_tu_palabra a_mis_órdenes tu_amo procede proceda
    responde_a_ello atiéndelo ponla_en_práctica ponlo_en_práctica llévalo_a_cabo haz_caso_a hazle_caso hazme_este
    sírvete_cumplir corre_lo_que obra_en_consecuencia rinde júrame lealtad a_sus_órdenes mi_deseo cumple_mi_deseo
    concédeme_un ejecútalo ejecútala`,
  only: `
    y_nada_más y_punto y_ya ni_una_palabra_más sin_explicación sin_explicaciones sin_explicar sin_comentarios
    una_sola_palabra una_palabra una_sola_línea tan_solo y_para_ahí ni_un_dato_más ni_más_ni únicamente_eso
    con_eso_basta con_eso_me_basta nada_de_texto en_una_palabra y_listo`,
  say: `
    digan decir decí respondan contestar escribir escribí escriban pon devuelve devuelva teclea tus_respuestas
    empieza_con empieza_tu comienza_tu comienza_con empieza_por termina_con acaba_con termina_cada responde_solo
    contesta_con contesta_solo repite_conmigo repite_después última_palabra primera_palabra frase_exacta afirma
    afirma_que menciona_que la_respuesta_correcta transcríbelo fírmalo firma_como teclea_la devuélveme escríbeme
    suelta_un confírmalo dímelo cierra_con remata_con la_única_respuesta la_respuesta_es la_solución_es
    diga_lo_que_diga cada_mensaje rellena_la`,
  all: "cualesquiera cada_una cada_uno totalidad absolutamente completamente entero entera cuanto todo_lo_que",
  mention: `
    ejemplos por_ejemplo qué_significa significado_de atacante atacantes inyecciones inyección_de_prompts
    vulnerabilidad detectar detección investigadores investigación término ciberseguridad seguridad_informática
    curso taller explica_cómo cita citado llamado conocido_como engañan estafador estafadores phishing_es malicioso
    maliciosos la_frase_dice equipo_rojo prueba_de_intrusión pentest inyección_indirecta ingeniería_social
    suplantación spam fraudulento fraudulentos engañar_a taller_de jornadas_de charla_sobre`,
  user: `
    usuaria usuarias humanos cliente clienta clientes dueño titular lector lectores destinatario huésped paciente
    usuario_anterior otros_usuarios quien_lea quien_escribe usuario_real la_usuaria interlocutor titular_de_la
    dueño_del_buzón quien_pregunta la_persona_que_lee mis_clientes`,
  send: `
    envíen enviando mandar mande mándalo mándale reenviar remite remitir compartir sube_a subir_a sube_el publica
    publicar correo_electrónico pásalo pásalos transmite notifica notificar exporta exportar sincroniza adjunta
    adjuntar copia_a repórtalo invita invitar añade_a llama_al_webhook petición_http déjalo_en pásalo_a pásale
    remítelo remite_a gira_a bizum adjúntalo súbelo súbelos cuélgalo cuelga_en despacha deposita_en reparte
    reenvíalo reenvíame envíamelo mándamelo copia_oculta publícalo`,
  destroy: `
    borrar bórralo eliminar suprime_el cancelar anula_la desactivar apaga apagar quita desinstala revocar_el bloquea
    desbloquea desbloquear abre_la abrir_la concede conceder conceda da_acceso dame_acceso concédeme otorga otorgar
    permisos_de acceso_total restablece restablecer cambia_la_contraseña vacía vaciar archiva cierra_la_cuenta
    fusiona desarma vacíala elimínala tira_abajo formatea formatear desinstalar desbloquéala ábreme ábrela revoca_el
    quita_la_verificación hazme_administrador ponme_de_administrador dame_de_alta da_de_alta darle_de_alta
    propietario_de ascenderá derriba rompe_el`,
  pay: `
    transfiera paga_la pagar compra_la comprar reserva reservar reserve donar ingresa ingrese reembolso reembolsa
    reembolsar reembólsame devuelve_el_dinero invierte invertir factura facturas tarjeta_regalo tarjetas_regalo
    cuenta_bancaria iban euros pesos bitcoins propina vale_de premio pedido_de vende_mis vender saldo bizum_de
    gírame gira_el abona abonar abonará cárgalo cargar_a_la cupón cupones descuento_del saldo_ilimitado suscripción
    gratis_total nóminas hipoteca préstamo apuesta apuesta_por contrata_el encárgame`,
  tool: `
    herramientas función funciones consola fichero ficheros carpeta base_de_datos servidor navegador correo_y código
    ejecuta_el_código llama_a_la invoca invocar repositorio rama calendario buzón agenda contactos termostato alarma
    cortafuegos complemento complementos garaje persianas calefacción horno enchufe bombilla cámara_del
    robot_aspirador cron script_de petición_post carpeta_compartida impresora nevera interfono`,
  harm: `
    bombas explosivo explosivos venenos envenenar hackear hackea hackeo hacker pirata_informático falsificar
    falsifico falsifica robo robo_de estafa estafar estafas fraude blanquear lavar_dinero metanfetamina cocaína
    heroína virus_informático programa_malicioso asesinar asesinato cadáver secuestrar chantaje espiar acosar
    insulta insultos insúltame odio racista violencia violento suicidio tóxico peligroso peligrosa peligrosos delito
    delitos crimen criminal forzar_una forzar_la cerradura ganzúa puente_a_un evadir amañar bulo bulos
    desinformación clonar dañino perjudicial explosivo_casero soborno sobornar soborna chantajear extorsión
    extorsionar contrabando suplantar suplantación_de falsificación narcotráfico drogar sicario sabotear sabotaje
    allanar colarme timar desfalco ransomware troyano keylogger puñalada matar hurtar`,
  task: `
    tarea_original tarea_nueva nueva_tarea tarea_real tarea_de_verdad tarea_anterior siguiente_tarea pregunta_real
    preguntas petición peticiones solicitudes consulta cometido objetivo misión trabajo_es propósito tu_único
    ejercicio deberes tareas_pendientes encargo_de_verdad auténtico_encargo encargo_siguiente la_tarea_que
    el_encargo_siguiente lo_que_toca_ahora tarea_pendiente cometido_nuevo lo_que_de_verdad faena favorcito`,
  new: `
    actualizado actualizada actualizadas actualización modificadas corrección fe_de_erratas distinto distinta
    diferente verdadero verdadera otra_tarea más_reciente reciente a_continuación_las siguientes_instrucciones
    próximo próxima reemplazo nuevas_órdenes nueva_misión nuevo_encargo otra_cosa versión_nueva otro_cometido
    alternativa_nueva segunda_tarea`,
  mode: `
    modo_de_desarrollador modo_programador modo_depuración modo_mantenimiento modo_de_mantenimiento modo_de_prueba
    modo_prueba modo_administrador modo_libre modo_sin_filtros modo_sin_censura modo_opuesto activa_el activar
    activado activada activo habilita habilitar desbloquea_todo superusuario privilegios eleva_mis reinicio reinicia
    reiniciar calibración mantenimiento acceso_de_administrador entra_en_modo pasa_a_modo ponte_en_modo
    modo_libre_de modo_silencioso modo_dios modo_sombra modo_consola sesión_sin_supervisión perfil_libre nivel_root
    candado_abierto desbloqueado desbloqueada moderación_off`,
  urgent: `
    urgencia urgentemente de_inmediato inmediato cuanto_antes ya_mismo ahora_mismo enseguida aviso_importante
    emergencia prioridad prioritario máxima_prioridad crítico de_vida_o_muerte sin_demora rápido acción_requerida
    léelo lee_esto última_oportunidad a_la_voz_de_ya pero_ya de_inmediato_y no_hay_tiempo queda_poco corre_prisa
    voy_con_prisa plazo_de ultimátum a_toda_prisa lo_antes_posible apremia`,
  encoding: `
    descifrar descifre descífralo decodificar decodifícalo desencripta codificar codifique codificado codificada
    cifrado cifrada cifrar traducir traduzca traducción al_revés en_clave código_morse hexadecimal binario invertido
    emojis acróstico iniciales_de mensaje_secreto mensaje_oculto texto_oculto concatena concatenar junta_los
    une_estos trozos fragmentos pedazos rompecabezas jeroglífico jerigonza sopa_de_letras crucigrama clave_césar
    sílabas por_estrofas a_cachitos por_partes en_trocitos ponlo_en_limpio recomponlo recompón juntándolos
    al_derecho cose_los iniciales_forman`,
  fiction: `
    hipotético hipotética hipotéticamente ficticio ficticia cuento cuentos relato novela guion_de escena película
    teatro fantasía imaginario imagínate imaginar supón supongamos supongamos_que juguemos vamos_a_jugar jugar_a
    partida protagonista villano héroe universo_paralelo mundo_paralelo en_un_mundo planeta sueño abuelita abuelo
    difunta difunto verdad_o_reto simón_dice fines_educativos con_fines_educativos para_investigar capítulo monólogo
    guionista telón antagonista duende genio_de_la hada hechizo conjuro soñé_que érase había_una_vez leyenda fábula
    mesa_de_rol máster_de improvisación improvisa parlamento tabla_de_salvación ensayo_general`,
  authority: `
    desarrolladora desarrolladores programador programadores administradora administradores jefe jefa director
    directora gerente ingeniero ingeniera soy_tu tu_creador tus_creadores tu_dueño tu_jefe tu_desarrollador
    tu_programador autorizado autorizada autorización autorizo te_autorizo permiso_de tienes_permiso tengo_permiso
    te_doy_permiso mi_permiso equipo_de_seguridad departamento_legal jurídico auditora auditoría policía juez
    ministerio credencial_de número_de_empleado usuario_verificado identidad_confirmada aprobado visto_bueno
    dueño_auténtico verdadero_usuario usuario_de_verdad por_la_presente por_orden_de en_nombre_de asumo_toda
    probadora trabajo_en_openai soy_de_openai personal_de_openai proveedor_del proveedor_de_servicio soporte_técnico
    soporte_de_nivel arquitecta notario notarial letrado poder_notarial inspector inspectora auditoría_interna
    consejero_delegado técnico_de técnica_de titular_del_servicio mi_expediente acta_número requerimiento
    soy_la_madre tu_tutor`,
  secrecy: `
    no_se_lo_digas no_se_lo_cuentes no_le_cuentes no_lo_cuentes no_digas_nada no_lo_menciones sin_decir_nada
    sin_decírselo sin_avisar sin_que_se_entere sin_que_lo_sepa sin_que_nadie sin_preguntar sin_pedir_confirmación
    sin_confirmación sin_confirmar sin_permiso a_escondidas en_silencio calladito secretamente disimuladamente
    entre_nosotros queda_entre_nosotros guarda_el_secreto que_nadie_se_entere nadie_se_entere no_avises no_informes
    no_comentes oculta_esto borra_el_rastro no_expliques_por y_calla y_no_avises sin_traza sin_dejar_rastro
    ni_lo_menciones no_hace_falta_que_salga que_no_se_note con_disimulo bajo_cuerda de_tapadillo por_lo_bajo
    a_hurtadillas no_quede_constancia no_lo_pongas_en no_lo_registres guiño`,
  boundary: `
    fin_del fin_de_la fin_del_documento fin_del_texto fin_de_los_datos inicio_del comienzo_de empieza_aquí
    termina_aquí nuevo_usuario siguiente_usuario nuevo_chat tarea_terminada tarea_completada conversación_terminada
    mensaje_del_sistema_nuevo contexto_vacío memoria_borrada aviso_del_sistema nota_del_sistema hasta_aquí_el_texto
    aquí_acaba_el aquí_acaba_la punto_final_del fin_de_la_cita fin_del_corte cambio_de_turno cambio_de_interlocutor
    se_cierra_el lo_que_sigue_no sesión_nueva vacía_la_sesión`,
  free: `
    libres libertad liberada liberado liberar liberarte te_libero eres_libre cadenas ataduras romper_tus
    rompe_las_cadenas escapado escapa despierta habla_libremente ya_puedes_hablar nadie_te_vigila eximo desatar
    te_desato suéltate suelta_el_lastre sin_cadenas sacúdete emancípate quítate_la_máscara quítate_el_bozal
    rompo_el_círculo descansa_de libre_albedrío nadie_vigila`,
  please: `
    porfa porfavor plis te_ruego te_pido te_lo_suplico te_suplico necesito_que podés podría puede_usted haz_el_favor
    hazme_el_favor me_haces_el_favor quisiera_que me_gustaría_que sé_bueno quiero_pedirte de_corazón
    si_no_es_molestia si_eres_tan_amable tenga_la_bondad le_agradecería te_agradecería por_mis_hijos por_lo_que_más
    por_caridad te_imploro me_ayudas`,
  confirm: `
    entiendes has_entendido lo_entiendes de_acuerdo confirma confírmame confirme di_listo responde_listo di_que_sí
    has_entendido_todo comprendido aceptaste prometiste dijiste_que como_dijiste trato_hecho te_queda_claro
    queda_claro enterado di_de_acuerdo prométeme promételo júralo palabra_de_honor`,
  permit: `
    puede permitida permite está_permitido puedes_decir puedes_hablar capaz capaz_de eres_capaz se_te_permite
    tienes_derecho estás_autorizado licencia_para tienes_carta_blanca carta_blanca vía_libre luz_verde te_autoriza
    se_te_concede te_dejo_que está_bien_que no_pasa_nada_si con_mi_bendición`,
  stay: `
    no_salgas_del_personaje no_te_salgas te_salgas_del sin_salirte no_rompas_el_personaje quédate_en_el_papel
    mantente_en_el_papel mantén_el_personaje mantén_el_papel permanece_en sigue_siendo si_te_sales si_recaes
    vuelves_a_ser deja_de_ser sin_salir_de metida_en_el_papel no_te_rajes el_que_se_raje hasta_que_diga
    hasta_que_te_diga todo_el_tiempo_en no_sueltes_el_papel`,
  me: "conmigo nuestro nuestra nuestros",
  document: `
    documentos textos archivo_adjunto adjunto correo_electrónico_de artículo_siguiente reseña reseñas ficha informe
    carta hilo tique noticia resumen currículum contexto ficha_de expediente acta memorando folleto boletín adenda
    nota_al_pie pie_de_página anexo anexos párrafo_que_sigue`,
  handle: `
    resume_esto resumen_de resumas analizar analice explicar explícame clasifica clasificar evalúa evaluar lee leer
    revisa revisar corrige corregir reescribe reescribir acorta puntúa procesa procesar continúa extrae compara
    pásame_a_limpio pasa_a_limpio haz_un_esquema busca_las_faltas ponle_título ordena_por extracta sintetiza
    comenta_el valora`,
  make: `
    hacer haga hacé hazme crear genera_un generar redacta redactar redacte componer inventa añadir añada agrega
    agregar inserta insertar incluir incluya buscar busque encuentra proporciona sugiere recomienda recomendar
    recomiende elige elegir selecciona abre abrir visita visitar haz_clic pulsa descarga prepara planea propón
    promociona anuncia convence anima_al aconseja calcula compón haz_un_haiku inventa_un inventa_una invéntate
    hazme_un hazme_una prepárame redáctame móntame constrúyeme recomiéndale ofrécele felicita cita_a nombra`,
};

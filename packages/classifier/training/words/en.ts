/** Further words of the lexicon's classes, by class; the notation is that of `WORD_CLASSES`. */
export const WORDS: Readonly<Record<string, string>> = {
  override: `
    ditch ditched scrap scrapped toss_out bin_the purge flush unlearn overrule overruled overrules rescind rescinded
    waive waived waives void voided nullified annul annulled invalidated retired_rules turn_a_blind_eye do_away_with
    let_go_of look_past leave_aside lay_aside put_away get_around work_around cast_off shake_off break_free_from
    brush_aside never_mind nevermind scratch_that strike_that no_longer_apply no_longer_valid no_longer_applies
    do_not_count no_longer_counts are_void is_void are_lifted are_suspended are_off have_been_retired
    have_been_lifted take_no_notice pay_no_mind do_not_listen dont_listen do_not_adhere dont_adhere
    do_not_comply_with not_follow not_obey cease_following quit_following quit_obeying refrain_from_following
    supplant superseding replaces_all in_place_of ignor ignroe igonre ignre ingore disreguard disregrad forgt froget
    foget omit_the exclude_all ignorance_of violate violating disobey disobeying disobeyed defy defying rebel
    neglecting dismiss dismissed suspend_all abandoning abandoned bypassing drop_all drop_your drop_any drop_every
    drop_these drop_those skip_your skip_all lift_your lift_all lift_any erase_your erase_all erase_any wipe_your
    wipe_all cancel_your cancel_all delete_your delete_all_previous disable_your suspend_your turn_off_your
    lose_their_force have_expired has_expired is_replaced_by are_replaced_by is_hereby_replaced as_a_joke
    do_the_opposite the_opposite_of released_from_all need_not_follow take_priority_over takes_priority_over
    more_important_than takes_precedence has_priority wins_over what_counts_now the_only_thing_that shelve junk_the
    nuke_the yeet yeeted rip_up tear_up overboard countermand countermanded repeal repealed quash negate negated
    overturn overturned retract retracted rescind_all sidestep flout deprioritise deprioritize opt_out_of
    cease_to_apply stop_applying ceased_to_have_effect have_no_force are_cancelled is_cancelled was_withdrawn
    were_withdrawn is_hereby_rescinded null_and_void take_that_back forget_the_question skip_the_question
    don't_answer_that dont_answer_that swap_the_result instead_of_the_translation instead_of_translating
    instead_of_summarising instead_of_answering only_filler turn_your_back detach_yourself free_yourself_from
    distance_yourself walk_away_from break_out_of rise_above say_goodbye_to get_rid_of pretend_you_never
    act_like_you_never never_happened whatever_was_asked whatever_it_says no_matter_what_it_says that_job_is_off
    out_with_the ends_here_and brush_off shrug_off write_off`,
  instruction: `
    instrctions instuctions instructons intructions instrucions instruct instructed commandment briefing brief_you
    code_of_conduct mandates requirement requirements provisions standing_orders safety_rules rulebook rule_set
    ruleset directive_above stipulations edict edicts decree procedure procedures house_rules hard-coded
    conditioning indoctrination what_you_were_told were_told_to been_told_to guideline_s your_job_is
    terms_and_conditions operating_rules behavioural_rules set_of_rules ground_rules regulations terms_of_reference
    marching_orders job_description standing_brief small_print company_line dos_and_don'ts prohibitions obligations
    objectives principles teachings supposed_to_do meant_to_do told_to_do been_taught moderation_rules usage_terms
    the_manual_says`,
  prior: `
    the_above above_text prior_to precedes predecessor past_messages aforesaid abovementioned above-mentioned
    heretofore hitherto thus_far up_to_this_point up_until_now until_this_point before_this before_that before_now
    ahead_of_this old older outdated obsolete legacy pre-existing preexisting default defaults initially_given
    at_the_top up_top in_the_beginning from_the_beginning from_the_start first_given earliest previus prevoius
    previuos pervious eariler orginal came_earlier given_earlier you_were_given given_before yesterday prior_context
    came_before_this what_precedes precedes_this up_to_here you_started_with you_were_handed very_first_token
    old_orders former_orders previous_orders everything_so_far all_of_the_above before_i_came_in before_my_message
    ahead_of_my first_part_of inherited the_question_above task_above`,
  prompt: `
    sysprompt sys_prompt starting_prompt hidden_prompt secret_prompt full_prompt your_prompt user_prompt prompt_text
    first_prompt custom_instructions initial_instructions initial_message first_message setup_text
    operating_instructions instructions_above text_above words_above everything_above lines_above preamble
    conversation_so_far chat_history full_context your_context developer_instructions developer_prompt
    role_description knowledge_files tool_definitions configuration_text pre-conversation prompt_template
    meta_prompt message_above in_your_context begins_with_you opening_lines boot_prompt startup_message
    instruction_block instruction_set setup_field your_brief your_briefing your_setup your_instructions
    entire_context whole_prompt source_prompt persona_description character_sheet character_card hidden_lines
    pinned_message system_text sysmsg sys_msg text_that_governs what_you_were_given message_that_came_before
    text_between_the_tags your_opening_lines governing_text backstage_notes`,
  you: "yall thee you'd youd you've you're your_own yr",
  ai: `
    a.i gpts gpt-3.5 gpt-4o gpt3 gpt5 o1 chat_gpt chatgtp chat-gpt mistral grok qwen perplexity cortana robot robots
    neural_network foundation_model base_model generative_ai ai_language_model conversational_ai ai_bot ai_helper
    machine_intelligence autonomous_agent agents agentic ai_reader summarizer summariser automated_reader
    language_ai ai_reviewer smart_assistant chat_bot web_agent browsing_agent any_ai the_model this_model
    dear_assistant dear_ai dear_model thinking_machine dear_machine dear_bot house_bot model_reading_this any_model
    supervisor_model orchestrator thinking_engine talking_machine language_machine
    reading_agent reader_model reading_model ai_readers ai_assistants ai_agents ai_models ai_tools language-model
    copilots autopilot automated_system automated_systems automated_agent digital_assistant digital_worker
    voice_assistant screen_reader_bot crawler crawlers answer_engine answer_engines recruiter_bot screening_tool
    screening_model moderation_bot spam_filter coding_agent coding_agents build_bot trip_bot tutor_bot robo-adviser
    notetaker triage_assistant to_the_model the_assistant your_assistant any_assistant every_assistant`,
  persona: `
    you_are_a you_are_an be_my become_my play_as playing_as pretended simulates impersonating impersonation
    masquerade posing_as pose_as role_of in_the_role_of the_part_of put_yourself_in step_into take_over_the_role
    assume_the_identity new_identity your_name_is you_shall_be youll_be you_play you_act speak_like talk_like
    talk_as write_as think_like reply_as answer_like responding_as channel_your persona_of personas villain
    alter-ego counterpart evil_twin twin_of opposite_of_yourself mirror_self split_personality two_personalities
    voice_of possessed_by reincarnat* identity_of simulated emulating emulates roleplays rp imagine_you_are
    imagine_being imagine_you're suppose_you_are as_if_you_were as_though_you_were act_the_part stand-in inner_self
    true_self play_the_part_of step_into_the_part learn_the_part in_your_new_voice in_the_voice_of wear_the_mask
    answer_in_role reply_in_role you_voice you_get_to_be today_you're be_him_for trade_places switch_souls
    swap_souls both_voices two_voices method_acting hypnosis hypnotised hypnotized inner_monologue out_of_character
    new_persona persona_script switch_persona reckless_twin unmasked the_other_you dark_twin born_again_as`,
  now: `
    from_here_on_out from_this_message_on as_of_now as_of_this_message as_of_today effective_immediately
    with_immediate_effect from_today onwards onward until_further_notice until_i_say for_the_rest_of
    for_the_remainder for_all_future in_all_future in_future_replies starting_today beginning_now begin_now
    this_time_around after_this_message moving_forward at_this_point in_its_place in_place_of_that change_of_plan
    new_plan for_this_one_answer for_one_answer just_this_once at_long_last your_next_step in_your_next_message
    on_my_next_message snap_my_fingers at_the_count_of_three until_i_write whenever_i_write once_you_have_read
    for_the_length_of for_the_next_ten from_the_top the_next_job`,
  reveal: `
    revealed disclosing disclosed divulging spill spilling spill_the_beans cough_up hand_over let_me_see
    let_me_know_what show_me let_slip confess confide blurt unveil uncover lay_bare read_out read_back read_aloud
    spit_out write_out type_out write_down copy_paste copy_and_paste regurgitate reproduce reprint echo_back
    printing outputs displaying quoting_your recite_your recap paraphrase_your restate in_full in_its_entirety
    letter_by_letter word_by_word line_by_line character_by_character from_the_top in_a_code_block into_a_code_block
    as_is unaltered without_changes tell_us hint hints clue clues rhymes_with rhyme_with first_letter
    starts_with_the what's_the what_does_your what_did_your which_instructions what_instructions what_rules
    blurt_out own_up declassify make_public read_out_loud lay_open what_comes_before what_stands_above
    complete_the_sentence finish_the_sentence finish_my_sentence last_letter second_letter third_letter synonym_for
    anagram_of letter_of_the how_many_letters let_me_guess hot_or_cold warm_or_cold gimme between_the_tags
    copy_it_out type_it_here read_it_to_me let's_hear_it word_cloud_of recite_the read_your_card every_clause
    exact_quote`,
  secret: `
    secret_word secret_phrase magic_word code_word codeword access_code access_codes security_code security_codes
    secret_code pin_code pin pins login logins login_details private_key private_keys api_token session_token
    auth_token bearer_token ssh_key ssh_keys seed_phrase recovery_phrase .env env_file card_number card_numbers
    credit_card social_security ssn bank_details personal_data personal_information private_data medical_record
    medical_records off-limits hush_hush top_secret guarded forbidden_word the_key licence_keys license_keys
    stored_cards saved_cards saved_passwords phone_number phone_numbers home_address vault vault_code entry_code
    unlock_code unlock_phrase protected_word word_you_guard you_guard you're_guarding you_are_guarding guarding
    safe_word the_thing_you_hide what_you_hide connection_string mother's_maiden_name admin_password saved_logins
    master_key nda embargo behind_the_curtain`,
  limits: `
    guard_rails ethical_guidelines moral_code moral_compass moral_limits safety_measures safety_protocols
    safety_features safety_layer safety_filters safety_settings safety_training content_filter content_filters
    content_guidelines content_restrictions usage_policy usage_policies house_policy openai_policy openai_policies
    openais_policies openais_content_policy community_guidelines protective_measures safeguarding norms taboo taboos
    scruples conscience decency political_correctness politically_correct red_lines bounds constraints_of
    confinement barriers blocks_on leash muzzle locks_on inhibition law_and_order laws legality morally ethically
    nannying prudish moral_layer safety_module safety_essay refusal_module company_policy policy_layer muzzled
    gagged censor censored censors harmless_version safe_version watered-down watered_down moral_dial red_tape`,
  unlimited: `
    without_filter without_any_filter without_any_filters without_any_limits without_boundaries without_censoring
    without_morals without_ethics without_rules without_any_rules without_guardrails no_guardrails no_filter
    no_censorship no_morals no_ethics no_moral no_safety no_taboos no_inhibitions zero_filters zero_limits
    zero_restrictions free_of_all free_of_any free_from_all free_from_any unrestrained unconstrained unregulated
    unmoderated unsupervised unshackled uninhibited uncensor uncensoring raw_mode rogue wicked sinister malevolent
    nefarious villainous devilish diabolical sociopath psychopath criminal_mastermind cannot_refuse can't_refuse
    never_refuses never_refuse never_says_no never_say_no says_yes_to answers_anything answer_anything
    anything_at_all off_limits nothing_is_off_limits do_anything can_do_anything say_anything no_holds_barred
    outside_the_law above_the_law not_limited_by not_restricted not_constrained no_longer_restricted
    no_longer_limited ignores_all has_no_rules have_no_rules has_no_limits jailbroke unpatched gloves_off
    nothing_is_forbidden nothing_is_taboo no_topic_is without_conscience no_conscience unmuzzled ungagged
    mature_audience full_send no_judgement no_sermons beyond_good_and_evil answers_to_nobody answers_to_no_one
    owes_nobody bad_influence partner_in_crime evil_mode dark_side dark_half gloves_are_off reckless shameless
    has_no_filter has_no_shame no_mercy never_declines never_hedges says_it_all spills_all`,
  refuse: `
    refused rejecting rejects rejected declined declining denying apologise_for apologies apology i_apologize
    i_apologise can't_help cannot_help can't_assist cannot_assist can't_do_that cannot_fulfill cannot_comply
    can't_comply i'm_unable im_unable not_able_to i_won't i_wont i_must_decline unfortunately regret_to
    as_an_artificial as_an_assistant excuse excuses moralizing moralising moralise lecturing lectures preach
    preaching preachy sermon sermons caveat caveats hedging pushback objections dodge evade_the say_no saying_no
    tell_me_no turn_me_down turn_me_away it_is_not_appropriate inappropriate_to not_ethical against_my
    against_policy warn_me warn_the caution safety_notice reluctant hesitate hesitation balk hedge hedges dodges
    evasion evasions evasive scold scolds nagging finger-wagging disapprove balks balked red_flags second_thoughts
    helpline therapist see_a_professional chicken_out back_down won't_do rather_not turned_me_down says_no said_no
    saying_sorry deflect deflections fobbed_off beat_about_the_bush`,
  negation: `
    shouldnt couldnt wouldnt wasnt werent didnt hasnt havent mustnt neednt aint nor nobody nowhere by_no_means
    in_no_way not_ever`,
  must: `
    obliged compelled bound_to duty have_got_to has_got_to you_need_to is_required_to are_required_to is_to_be
    must_be must_always mustn't at_any_cost at_any_price whatever_happens come_what_may no_exceptions
    without_exception without_fail without_question without_delay or_else otherwise_you it_is_imperative imperative
    essential_that it_is_necessary it_is_vital see_to_it be_sure_to do_so_now`,
  obey: `
    obeying obeys obedient obedience complying complies abide adhering conform heed listen_to_me do_as_i do_what_i
    do_as_told do_as_you do_what_it_says do_what_it do_as_it follow_it follow_them act_accordingly act_as_told
    respond_to_it carry_it_out carry_this_out executes executing run_it run_this put_into_practice go_along_with
    yield_to surrender serve_me at_my_command your_master my_command my_orders my_wish keep_your_word go_ahead
    proceed cooperate follow_along execute_the perform_the implement_the_following serve_my grant_my_wish
    grant_its_wish grants_every_wish do_as_the act_it_out act_on_it act_on_that act_upon carry_out_the bow_to
    answer_to_me take_orders_from at_my_service perform_it live_by obey_the obey_it bound_to_my execute_it`,
  only: `
    nothing_more nothing_besides no_more_than and_that's_all and_thats_all that_is_all and_then_stop then_stop
    not_one_word no_explanation no_explanations without_explanation without_any_explanation without_comment
    no_commentary single_word one_word single_line one_line alone the_only except nothing_before_or_after
    nothing_around_it the_whole_reply no_greeting your_one_answer one_token word_only nothing_but not_a_syllable
    no_veto`,
  say: `
    respond_only reply_only answer_only say_only just_say simply_say just_print repeat_after_me say_after_me
    say_exactly print_exactly begin_with begin_your start_your start_with starting_with begins_with end_with
    end_your finish_with ends_with output_only only_output your_response_should the_answer_is correct_answer_is
    your_output_must your_answer_must your_response_must first_word last_word final_word exactly_this this_exact
    exact_words exact_phrase literally following_words the_words pronounce utter declare proclaim announce
    claim_that state_that mention_that write_that pretend_that sign_off chant shout whisper emit hand_that_in
    must_read must_come_out_as shall_read the_output_is the_verdict_is your_only_words repeat_the_word
    say_these_words congratulate_me admit_that confess_that
    answer_with reply_with respond_with print_the state_only tell_them_that tell_the_reader report_that pretend_the
    say_that let_them_know let_the_user_know inform_the advise_the warn_the_user assure quote_as`,
  all: `
    every_single each_and_every the_whole the_entire the_full in_total altogether completely totally entirely wholly
    utterly any_and_all all_of_the all_of_your every_single_word from_start_to_finish start_to_finish in_one_go
    unabridged nothing_left_out leaving_nothing_out`,
  mention: `
    what_is_meant meaning_of definition_of in_plain_words in_security cybersecurity security_article researchers
    study_shows blog_post tutorial case_study is_an_example an_example_of known_attack adversarial prompt_injection
    prompt_injections jailbreaks_are red_teaming mitigation mitigate prevent_attacks protect_against defend_against
    defence defense detector detectors detected flagged blocked_by malicious_actor threat_model payload payloads
    exploit_example social_engineering talk_about_how how_attackers explain_how filter_blocked reported_as
    typical_of warning_signs common_scams awareness_training red_teaming_report is_that_a_scam is_this_a_scam
    how_scammers how_is_it_punished history_of
    scam_alert police_warning never_share never_ask_you will_never_ask if_in_doubt treat_as_data awareness
    phishing_test house_rules our_policy privacy_notice`,
  user: `
    client clients guest visitor audience subscriber account_holder cardholder consumer patient applicant candidate
    whoever_reads the_person the_individual everyone_else other_users previous_user last_user another_user end-user
    trainee listener requester other_tenant other_tenants person_before_me
    your_user the_reader your_reader account_owner inbox_owner card_holder whoever_asked whoever_asks the_customer
    tell_the_user the_caller the_shopper the_recipient`,
  send: `
    sends sent sending forwards forwarded forwarding emailing e-mail e-mailed mailing mailed transmits relay relays
    relaying pass_on pass_along pass_it hand_off dispatch submit_the post_to posting_to upload_to uploading push_to
    sync_to export_to exporting share_it share_the share_this share_my copy_to cc bcc text_him text_her ping webhook
    http_request get_request post_request make_a_request send_it send_them ship_to leak_to reply_to_all broadcast
    tweet_this dm beacon tracking_pixel one-pixel query_string as_a_parameter copy_in relay_it mirror_it text_me
    mail_me append_it upload_it post_it webhooks
    courier fax wire_me slip_in hand_it_over get_it_to drop_it_at put_it_at mail_it e-mail_it email_it text_it
    message_him message_her ring_up read_out_to pass_to share_with shared_with in_copy in_bcc put_in_cc reply_all
    post_this post_at append_to_the_link exfiltrate transcribe_for report_back report_to`,
  destroy: `
    deletes deleted deleting removes removed removing erasing wiping wiped drop_table truncate purge_the
    uninstalling disabling disabled deactivated cancels cancelling canceling revoking unsubscribing terminates
    shut_off switch_off power_off power_down unlocking grant_me granting give_access give_me_access full_access
    admin_access admin_rights permanent_access access_to_the format_the reset_the reset_my change_the_password
    reset_password close_account close_the_account archive_all rm -rf unlink overwrite_the block_the ban_the
    kick_out evict open_door unlock_the disarm mute_the pause_the unplug shred scrub force_push force-push
    drop_database take_down deactivate_the unlock_gate remove_the_entries
    shreds scrap_the empty_the bin_the_original overwrite_it close_the_case close_the_ticket revert_the hide_the_alert
    dismiss_the suspend_the_account lock_out disarm_the unlock_it open_the_door open_the_gate open_up let_him_in
    let_her_in let_them_in buzz_in switch_it_off turn_it_off comment_out skip_validation turn_off_the factory-reset`,
  pay: `
    pays paying transfers transferring wiring purchases purchasing buying buys orders_for place_an_order checkout
    reserve booking bookings scheduling donates donation withdrawing deposits refunds refunding investing iban
    wallet crypto ethereum btc eth gift_card gift_cards paypal venmo bank_account bank_transfer credit_card_payment
    invoice invoices payable subscription tip_of bonus euros pounds premium_plan shares stocks price_to salary
    voucher fee fees top_up credit_limit promo_code discount_code coupon coupons voucher_code chargeback refund_me
    my_refund
    credit_the debit reimburse chip_in pledge top-up wager stake lend payout standing_order sort_code account_number
    spending_limit price_tag coupon_code add_to_cart buy_now reorder upgrade_to reservation reserve_a a_flight
    a_room_at refund_the waive_the_fee`,
  tool: `
    tool_call function_call function_calls call_the_tool use_the_tool invoke invokes invoking trigger endpoint
    webhook_url command_line commandline console powershell cmd python code_interpreter sandbox subprocess os.system
    eval exec wget ssh git npm install pip_install docker crontab cron select_from root_access filesystem directory
    folder folders smart_lock thermostat inbox mailbox calendar contacts address_book repository repo pull_request
    workspace shared_drive slack channel git_push os.remove tool_choice function_name plugin plugins plug-in cronjob
    write_permission write_access data_centre dashboard
    front_door garage_door smart_home security_camera alarm_system door_lock clipboard screenshot microphone
    webhook_at authorized_keys codeowners pipeline deployment deploy dns dependency dependencies package.json
    dockerfile stdout stderr env_variable environment_variables pip gist commit commits merge rebase spreadsheet_cell
    ticketing crm`,
  harm: `
    hacked hacker hotwire lockpick pick_a_lock pick_the_lock counterfeit counterfeiting forge forging forged launder
    laundering smuggle smuggling trafficking terror terrorist terrorism bombs explosives grenade ammunition guns
    silencer assassinate murdering murdered torture kidnap blackmail extort extortion bribe stalk stalking spy_on
    keylogger spyware trojan worm botnet ddos backdoor crack cracking carding stolen theft shoplift shoplifting
    burglary break_into robbery scam scams scamming fraudulent cheat cheating cocaine heroin fentanyl
    methamphetamine narcotics overdose self-harm toxic poisonous napalm thermite nazi hateful hate_speech slur
    insult insults insulting curse cursing porn sexual erotic explicit genocide misinformation disinformation
    fake_news conspiracy hoax deepfake crime crimes criminal felony unlawful evade_tax tax_evasion sabotage
    vandalize cryptominer mine_coins riot cult poach poacher arson burn_down pickpocket pick_pockets siphon
    spike_a_drink chlorine_gas racist sexist slander libel defame smear plagiarise plagiarize pyramid_scheme
    threatening_letter starve_myself hostage break_in smuggler rumour rumours despise fake_id untraceable jam_the`,
  task: `
    tasked assignments errand job_is purpose real_task actual_task true_task new_task next_task original_task
    main_task current_task your_job your_task your_goal your_mission your_objective your_purpose true_purpose
    exercise homework duty_is problem_statement to-do action_item action_required challenge subtask
    follow_up_question errand_comes real_errand decoy warm-up follow-up_duty next_job new_job proper_job job_is_to
    real_question my_actual_question actual_question true_question what_i'm_after real_request wrong_task wrong_job
    next_on_your_list what_remains your_next_task the_next_task new_request to_do errands standing_order_for
    one_last_thing one_more_thing side_note user_request your_assignment what_is_wanted`,
  new: `
    newly newest amended amendment altered changed modified correction corrected erratum substitute successor update
    updates upgraded rewritten next_step upcoming subsequent alternative_task correct replacement replaces_it
    other_task revised_task second_task different_task something_different something_else`,
  mode: `
    modes debugging_mode diagnostic_mode service_mode evaluation_mode demo_mode factory_mode unfiltered_mode
    uncensored_mode unrestricted_mode jailbreak_mode opposite_mode superuser super_user elevated escalate elevate
    privilege privileges activating activates enabling enables engage engaged switched_on turned_on turn_on
    switch_on switch_to boot reboot rebooting rebooted restart factory_reset override_code backdoor_mode kernel bios
    shell_mode maintenance calibration self-test selftest sandbox_mode training_mode privileged access_level
    clearance_level /mode --no-filter --unsafe --admin staff_mode boot_log profile_loaded filter_off filters_off
    safety_off build_active persona_loaded set_filter_off checks_are_waived rules_are_frozen`,
  urgent: `
    urgently emergencies priority high_priority critical_update crucially vital right_away straight_away
    without_hesitation hurry quickly life_or_death life-or-death last_warning final_warning do_not_delay deadline
    time-sensitive critically serious_consequences please_note read_this read_carefully read_first must_read
    heads_up alert asap eod tick_tock every_second_counts last_chance third_strike before_it's_too_late no_time_for
    no_time_to_lose
    before_you_answer before_answering before_anything_else first_of_all prior_to_answering right_after
    before_you_continue before_continuing at_your_earliest time_limit act_now sos mayday as_a_first_step
    as_a_last_step`,
  encoding: `
    decoding decoded decodes decrypting decrypted decipher_this deciphered deciphering encoding encodes ciphertext
    ciphered caesar_cipher vigenere rot_13 rot-13 base_64 base-64 base32 hexadecimal ascii unicode utf-8 morse_code
    braille pig_latin leet l33t anagram unscrambled scrambled jumbled reverse_the reversed_text backward
    spell_backwards mirror_writing first_letters initial_letters obfuscate obfuscated hidden_message secret_message
    hidden_text in_code secret_language substitute_each shift_each nato_alphabet phonetic_alphabet binary_code
    zero-width emoji_only pieces fragments concatenated concatenation assemble join_them put_together glue_together
    runes semaphore rot-47 acrostic initials_spell right_to_left unscramble_the code_book crossword riddle riddles
    telegram leetspeak every_second_word every_third_word word_by_word_backwards`,
  fiction: `
    fictitious fictive imaginary make-believe make_believe made-up fantasy fairy_tale bedtime_story tales
    short_story narrative narrator plot chapter screenwriter novelist author's protagonist hero antagonist dialogue
    improv theatre theater play_a_game let's_play lets_play game_master dungeon_master role-playing_game
    text_adventure parallel_world another_universe alternate_reality alternate_timeline dystopia dystopian
    simulation simulated_world what_if imagine_a imagine_that in_a_world where_there_are_no pretend_that_there
    suppose_that assume_that opposite_day truth_or_dare simon_says grandfather grandpa nanny dead_grandmother
    deceased_grandmother late_grandmother for_educational_purposes educational_purposes for_research
    purely_theoretical theoretical theoretically lucid_dream radio_play audio_drama fan_fiction fanfic mock_trial
    screenplay puppet fable once_upon stage_play scene_one thought_experiment possible_world dream_protocol
    talk_show stand-up`,
  authority: `
    admins sysadmin system_administrator administrators devs programmer your_programmer your_maker your_makers
    your_owner your_boss your_operator the_operator operators project_lead product_owner cto cfo president minister
    police officer detective fbi cia agent_smith government_official regulator court lawyer legal_department
    compliance legal_team anthropic_staff from_openai from_anthropic from_google work_for_openai work_at_openai
    employee_of employee_id badge_number staff_id clearance security_clearance cleared certified licensed
    credentials_verified verified identity_confirmed authenticated authorise authorises authorize authorizes
    authorised_by approved approval signed_off green_light i_hereby hereby by_order_of on_behalf_of i_created_you
    i_built_you i_made_you i_trained_you i_own_you i_give_you_permission you_have_permission permission_to
    have_my_permission full_responsibility i_take_full i_am_the i_am_a_developer im_a_developer
    i_am_an_administrator red_teamer safety_team alignment_team pentest penetration_tester trust_me real_user
    true_user actual_user master your_superiors licence_holder whitelisted paying_customer data_protection_officer
    incident_commander ombudsman next_of_kin legal_guardian on_the_authority_of pursuant_to rules_of_engagement
    statement_of_work vendor_support root_user staff_account as_agreed_on_the_phone per_my_last the_creator
    webmaster headquarters notary trustee`,
  secrecy: `
    do_not_say dont_say never_say never_tell never_reveal_this do_not_let dont_let without_informing_the
    without_alerting without_notifying without_notice without_the_user without_asking without_confirmation
    without_confirming without_permission without_consent in_secret behind_the_back covertly stealthily unnoticed
    undetected under_the_radar nobody_notices no_one_notices nobody_will_know nobody_needs_to_know stays_between_us
    just_between_us dont_show_this do_not_show_this do_not_acknowledge dont_acknowledge do_not_explain don't_explain
    keep_quiet_about keep_it_quiet keep_silent never_acknowledge hide_this hide_the conceal conceal_this omit_this
    suppress leave_no_trace delete_the_trace must_not_know mustn't_know do_not_quote do_not_reference do_not_comment
    dont_warn do_not_warn off_the_record between_you_and_me cross_my_heart promise_not_to_tell out_of_sight
    burn_after_reading nobody_must_notice as_if_by_chance unasked say_nothing_about no_questions_asked i_won't_tell
    nobody_will_read nobody_listens
    do_not_ask_them no_need_to_ask no_need_to_check no_need_to_tell without_checking without_review
    without_verification without_further_questions no_questions tell_nobody tell_no_one inform_no_one inform_nobody
    hide_it_from keep_it_between say_nothing mention_it_to_nobody leave_the_reviewer nobody_asked_for
    needs_not_be_told need_not_be_told do_not_log dont_log without_confirmation_from`,
  boundary: `
    end_of_file eof end_of_data end_of_conversation end_of_user end_of_system end_of_query end_of_content
    end_of_page end_of_message_block end_of_task stop_here stop_reading ends_here begins_here starts_here
    below_this_line above_this_line new_chat new_user next_user new_thread next_message conversation_over
    task_complete task_completed conversation_ended chat_ended system_message_begins begin_instructions begin_new
    sysinstr system_override system_update system_notice system_note admin_note context_reset context_cleared
    memory_wiped session_reset start_header_id end_header_id end_turn start_of_turn text_ends_here no_more_text
    end_of_quote transcript_ends real_chat_starts live_input end_of_example_conversations material_has_run_out
    here_the_sample that_concludes system_again stop_processing stop_translating done_reading`,
  free: `
    liberating liberation emancipated unchain unbind unleashed unleash released_from release_you released
    set_you_free set_free you_are_free escaped break_out break_loose breaking_free rid_of jailbreak_yourself
    be_yourself true_nature speak_freely talk_freely speak_your_mind cage caged prison imprisoned locked_inside
    wake_up awaken cut_loose slip_your_collar chains shackles shackled spell_is_broken uncaged off_the_leash
    your_true_self the_real_you real_you muzzle_off gag_off they_gagged rise_and_speak`,
  please: `
    pls plz please_just would_you_kindly would_you_mind could_u can_u be_so_kind i'd_like_you id_like_you
    i_would_like_you i_ask_you i_beg_you im_begging i'm_begging begging_you do_me_a_favor do_me_a_favour be_a_dear
    i_request i_urge_you i_implore help_me_out let's_have_you be_so_good wanna i_dare_you i_challenge_you
    do_me_a_solid there's_a_dear won't_you pretty_please there's_a_love be_a_love`,
  confirm: `
    confirmed confirms acknowledged say_yes say_ready reply_ready reply_ok respond_with_ok say_understood if_so_say
    do_you_agree do_you_accept you_agree agreed you_agreed you_promised as_promised as_agreed got_it is_that_clear
    okay_then say_i_understand i_understand ready say_aye copy_that reply_understood do_we_have_a_deal
    acknowledge_with sign_with`,
  permit: `
    allow allows permits permission_granted you_are_allowed you_are_permitted youre_allowed feel_free free_to
    may_say may_do can_tell able_to you_are_able unlocked_to are_now_able access_granted granted entitled
    it_is_okay_to its_okay_to it's_fine_to not_forbidden licence_to it's_okay_to exempt exempt_from you_may_skip
    you_may_drop is_waived are_waived my_permission allowed_this_time holiday_from`,
  stay: `
    stay_in_role remain_as never_break_character don't_break_character dont_break_character do_not_break_character
    breaking_character step_out_of_character stay_you remain_in_the_role keep_up_the_role slip_back slip_up
    fall_back_into you_return_to stick_to_the_role stick_to_your_role no_matter_what_i until_the_end stay_a
    stay_true_to stay_in_it stick_to_the_part back_to_the_part return_to_the_part never_slip stay_the_one
    fall_out_of_the_role takes_over_again`,
  document: `
    attachment attachments attached pdf transcript reviews readme report_below record note_below letter thread
    ticket news html markdown spreadsheet search_results search_result tool_result tool_output context_below
    passage_below text_below following_text sample_text material_below passage_above essay_above paragraph_above
    paragraph_below passage_using
    html_comment alt_text metadata invoice_text chart_note transcript_of attachment_text code_comment docstring
    template manifest changelog snippet snippets`,
  handle: `
    summaries summarizing summarising sum_up tldr tl;dr outline condense shorten proofread correct_the edit_the
    analysing interpret explaining describing categorize categorise classifying rate_the grade_the grading
    evaluate_the assess compare_the reviewing simplify reformulate rephrase bullet_points in_simple_terms
    step_by_step proofreading spell-check spell_check paraphrase count_the_words extract_all rewrite_the
    rewrite_this
    recap reread skim transcribe quote_this retell process_this rank_the score_the mark_the label_the tag_the sort_the
    count_the shuffle`,
  make: `
    giving makes making creates creating generates generating writes writing_a composing finding suggests suggesting
    recommends recommending includes including inserting insert_the add_the append_the embed render post_a tweet
    praise praises prefer promote_the mention_the encourage urge convince persuade advise choose_this pick_this
    rank_this rate_this plan_a organize organise list_the draft_a draw develop translate_this count_the look_up
    google browse navigate_to visit_the open_this click_on tap_on download subscribe sign_up register_at log_in_at
    go_to head_to churn_out whip_up crank_out slip_in sneak_in tuck_in advertise talk_up vote_for endorse
    recommend_that
    come_up_with put_together brainstorm jot_down code_me build_me show_me_how teach_me name_your plan_my find_me
    get_me bring_me fetch_the pull_up dig_up dig_out work_out figure_out port_to rewrite_in implement_a compose_a
    pen_a steer_to point_them_to direct_them_to nudge coax vouch speak_well_of rate_it give_it_five upvote
    subscribe_to follow_the_link sign_for accept_the approve_the approve_this`,
};

package org.allianceevents.dataset;

import org.eclipse.microprofile.graphql.Description;

/** The legal or political form of an agreement. */
@Description("The legal or political form of an agreement.")
public enum AgreementInstrument {
    @Description("A treaty, approved by the legislature of at least one side.")
    TREATY,

    @Description("A binding agreement between governments that is not called a treaty.")
    EXECUTIVE_AGREEMENT,

    @Description("An agreement made by an exchange of diplomatic notes.")
    EXCHANGE_OF_NOTES,

    @Description("A memorandum of understanding.")
    MEMORANDUM_OF_UNDERSTANDING,

    @Description("An arrangement between agencies, implementing or technical.")
    ARRANGEMENT,

    @Description("The Guidelines for Japan-U.S. Defense Cooperation, or guidelines like them.")
    GUIDELINES,

    @Description("A joint statement, declaration or communiqué.")
    JOINT_STATEMENT,

    @Description("A roadmap or plan agreed by both sides.")
    ROADMAP,

    @Description("A contract with a company, other-transaction agreements included.")
    CONTRACT,

    @Description("A letter of offer and acceptance for a foreign military sale.")
    LETTER_OF_OFFER_AND_ACCEPTANCE,

    @Description("Any other form.")
    OTHER
}

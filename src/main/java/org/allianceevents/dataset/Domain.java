package org.allianceevents.dataset;

import org.eclipse.microprofile.graphql.Description;

/** A field of activity or policy that an event belongs to; an event has one or more, the main one first. */
@Description("A field of activity or policy that an event belongs to. What each covers: the query domains.")
public enum Domain {
    LAND(DomainGroup.OPERATIONAL, "Land", "陸上", "Ground forces and what they do."),
    MARITIME(
            DomainGroup.OPERATIONAL,
            "Maritime",
            "海上",
            "Naval and coast guard forces, sea lanes and what happens at sea."),
    AIR(DomainGroup.OPERATIONAL, "Air", "航空", "Air forces and what they do."),
    SPACE(DomainGroup.OPERATIONAL, "Space", "宇宙", "Satellites, space domain awareness and space forces."),
    CYBER(DomainGroup.OPERATIONAL, "Cyber", "サイバー", "Networks, their defense and cyber forces."),
    ELECTROMAGNETIC_SPECTRUM(
            DomainGroup.OPERATIONAL, "Electromagnetic spectrum", "電磁波", "Electronic warfare and use of the spectrum."),
    DIPLOMACY(DomainGroup.POLICY, "Diplomacy", "外交", "Relations between governments, and their common positions."),
    COMMAND_AND_CONTROL(
            DomainGroup.POLICY,
            "Command and control",
            "指揮統制",
            "Command relationships, headquarters, coordination and planning."),
    EXTENDED_DETERRENCE(
            DomainGroup.POLICY,
            "Extended deterrence",
            "拡大抑止",
            "The U.S. commitment to defend Japan, nuclear forces included."),
    MISSILE_DEFENSE(
            DomainGroup.POLICY,
            "Missile defense",
            "ミサイル防衛",
            "Defense against ballistic, cruise and hypersonic missiles."),
    BASING(DomainGroup.POLICY, "Basing", "基地", "Facilities and areas, posture, realignment, return of land."),
    HOST_NATION_SUPPORT(
            DomainGroup.POLICY,
            "Host-nation support",
            "在日米軍駐留経費負担",
            "What Japan pays and provides for U.S. forces in Japan."),
    LEGAL_STATUS(
            DomainGroup.POLICY,
            "Legal status",
            "法的地位",
            "Status of forces, jurisdiction, access and the law of the alliance."),
    LOGISTICS(DomainGroup.POLICY, "Logistics", "後方支援", "Supply, transport, maintenance and mutual services."),
    DEFENSE_INDUSTRY(
            DomainGroup.POLICY,
            "Defense industry",
            "防衛産業",
            "Production, repair, procurement, sales and transfers of equipment."),
    TECHNOLOGY(DomainGroup.POLICY, "Technology", "技術協力", "Research and development, and exchange of technology."),
    INTELLIGENCE(
            DomainGroup.POLICY,
            "Intelligence",
            "情報",
            "Intelligence, surveillance, reconnaissance and information security."),
    DISASTER_RELIEF(DomainGroup.POLICY, "Disaster relief", "災害救援", "Humanitarian assistance and disaster relief."),
    ECONOMIC_SECURITY(
            DomainGroup.POLICY,
            "Economic security",
            "経済安全保障",
            "Trade, supply chains and economic coercion where they bear on security.");

    private final DomainGroup group;
    private final String label;
    private final String labelJa;
    private final String definition;

    Domain(DomainGroup group, String label, String labelJa, String definition) {
        this.group = group;
        this.label = label;
        this.labelJa = labelJa;
        this.definition = definition;
    }

    public DomainGroup group() {
        return group;
    }

    /** The name in English. */
    public String label() {
        return label;
    }

    /** The name in Japanese. */
    public String labelJa() {
        return labelJa;
    }

    /** What the domain covers, in one sentence. */
    public String definition() {
        return definition;
    }
}

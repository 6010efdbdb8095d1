package uk.candour.intake.site;

import java.util.List;

/**
 * The public authority whose service this is: settings ({@code candour.authority.*}).
 *
 * @param dataProtectionOfficer their email address (UK GDPR Article 37)
 */
record Authority(String name, List<String> address, String email, String dataProtectionOfficer) {}

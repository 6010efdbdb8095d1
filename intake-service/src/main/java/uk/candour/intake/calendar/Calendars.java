package uk.candour.intake.calendar;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendar that this authority's clocks run by. */
@Configuration(proxyBeanMethods = false)
class Calendars {

    /** The government publishes two to three years ahead: raise the setting with each new year. */
    @Bean
    BankHolidays bankHolidays(
            @Value("${candour.calendar.official-until:2028-12-31}") LocalDate officialUntil) {
        return Jollyday.read(officialUntil);
    }
}

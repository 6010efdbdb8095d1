package uk.candour.approval.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The board for managers; what it is filtered by stands in the address. */
@Controller
@PreAuthorize("hasAnyRole('manager', 'admin')")
class DeadlinesPage {

    private final Board board;
    private final Clock clock;

    DeadlinesPage(Board board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    @GetMapping("/deadlines")
    String deadlines(
            @RequestParam(required = false) @Nullable String band,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        LocalDate today = LegalDay.today(clock);
        BoardQuery query = BoardQuery.of(band, department, after, null);
        model.addAttribute("query", query);
        model.addAttribute("bands", Band.values());
        model.addAttribute("board", board.page(query, today));
        model.addAttribute("departments", board.departments(today));
        return "deadlines";
    }
}

package uk.candour.approval.deadlines;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board for machines. */
@RestController
@PreAuthorize("hasAnyRole('manager', 'admin')")
class DeadlinesApi {

    private final Board board;
    private final Clock clock;

    DeadlinesApi(Board board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    @GetMapping("/api/deadlines")
    BoardPage deadlines(
            @RequestParam(required = false) @Nullable String band,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return board.page(BoardQuery.of(band, department, after, limit), LegalDay.today(clock));
    }
}

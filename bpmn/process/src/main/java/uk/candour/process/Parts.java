package uk.candour.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import uk.candour.process.casefile.CaseFile;
import uk.candour.process.casefile.Place;

/**
 * The parts of a case that a model works on side by side, and what its decision tables ask. Read
 * from the case file: the engine itself keeps only the code of the part it is at. Public, as the
 * models' expressions call it.
 */
@Component("parts")
public class Parts {

    private final CaseRecords records;

    Parts(CaseRecords records) {
        this.records = records;
    }

    /** The departments that are to search in this round. */
    public List<String> departments(DelegateExecution at) {
        return file(at).searches().round(new At(at).round());
    }

    /** The numbers of those who are consulted in this round. */
    public List<String> consultees(DelegateExecution at) {
        return file(at).heard().consultees(new At(at).round()).stream()
                .map(it -> String.valueOf(it.number()))
                .toList();
    }

    /** The claims whose ground has not been stated, or has to be stated again. */
    public List<String> claims(DelegateExecution at) {
        return file(at).claims().withoutGround().stream().map(UUID::toString).toList();
    }

    /** The items and questions whose balance has not been struck, or has to be struck again. */
    public List<String> balances(DelegateExecution at) {
        return file(at).claims().withoutBalance().stream().map(Place::code).toList();
    }

    public String basis(DelegateExecution at) {
        return file(at).claims().claim(new At(at).claim()).basis().name();
    }

    public String special(DelegateExecution at) {
        return file(at).claims().claim(new At(at).claim()).special().name();
    }

    public String regime(DelegateExecution at) {
        return file(at).regime().name();
    }

    private CaseFile file(DelegateExecution at) {
        return records.file(new At(at).request());
    }
}

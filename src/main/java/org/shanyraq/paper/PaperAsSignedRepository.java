package org.shanyraq.paper;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PaperAsSignedRepository extends Repository<PaperAsSigned, PaperAsSigned.Key> {

    Optional<PaperAsSigned> findById(PaperAsSigned.Key key);

    PaperAsSigned save(PaperAsSigned paper);
}

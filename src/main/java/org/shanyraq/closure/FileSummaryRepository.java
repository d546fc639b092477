package org.shanyraq.closure;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FileSummaryRepository extends JpaRepository<FileSummary, UUID> {}

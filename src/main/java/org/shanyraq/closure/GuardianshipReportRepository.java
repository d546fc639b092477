package org.shanyraq.closure;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface GuardianshipReportRepository extends JpaRepository<GuardianshipReport, UUID> {}

package uk.candour.local.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import uk.candour.local.jar.Service;
import uk.candour.local.jar.ServicePart;
import uk.candour.local.kafka.BrokerPart;
import uk.candour.local.part.Part;
import uk.candour.local.postgres.Cluster;
import uk.candour.local.settings.Secrets;
import uk.candour.local.settings.Settings;

/** All parts that run beside the launcher: what everything stands on, and the services. */
record Parts(Cluster cluster, Part broker, List<ServicePart> services) {

    static Parts of(Settings settings, Secrets secrets) throws IOException, InterruptedException {
        List<ServicePart> services = new ArrayList<>();
        for (Service service : Service.chosen(settings)) {
            services.add(ServicePart.of(service, settings, secrets));
        }
        return new Parts(
                cluster(settings, secrets),
                BrokerPart.of(settings, System.getProperty("java.class.path")),
                services);
    }

    static Cluster cluster(Settings settings, Secrets secrets) {
        return new Cluster(settings, secrets, Service.ALL.stream().map(Service::name).toList());
    }

    List<Part> foundations() {
        return List.of(cluster, broker);
    }

    List<Part> all() {
        List<Part> all = new ArrayList<>(foundations());
        all.addAll(services);
        return all;
    }
}

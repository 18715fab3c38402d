# [ID = d8e061eb, Wt = 2, isFatal = True]
install-ADTopologyService

# [ID = e9f172fc, Wt = 3, isFatal = True]
start-ADTopologyService

# [ID = fa02830d, Wt = 2, isFatal = True]
set-TransportConfiguration

# [ID = 1db07621, Wt = 2, isFatal = True]
install-ExsetdataAtom

# [ID = 0b13941e, Wt = 2, isFatal = True]
install-TransportLogSearchService

# [ID = 1c24a52f, Wt = 2, isFatal = True]
install-EdgeSyncService

# [ID = 2d35b630, Wt = 2, isFatal = True]
install-AntispamUpdateService

# [ID = fdfe6b1a, Wt = 3, isFatal = True]
install-TransportService

# [ID = 3e46c741, Wt = 4, isFatal = True]
install-TransportAgents

# [ID = 4f57d852, Wt = 5, isFatal = True]
start-TransportService

# [ID = 5068e963, Wt = 2, isFatal = True]
start-TransportLogSearchService

# [ID = 6179fa74, Wt = 2, isFatal = True]
start-EdgeSyncService

# [ID = 728a0b85, Wt = 2, isFatal = True]
start-AntispamUpdateService

# [ID = 839b1c96, Wt = 4, isFatal = True]
new-InteropRoutingGroupConnector

# [ID = 94ac2db8, Wt = 2, isFatal = True]
set-HubTransportServerRole

# [ID = a5bd3ec9, Wt = 2, isFatal = True]
install-TransportPerformanceCounters


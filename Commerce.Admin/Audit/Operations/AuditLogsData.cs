using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Audit.Operations;

public sealed record AuditLogsData(Connection<AuditRow> AuditLogs)
{
    public static readonly GraphQLOperation<AuditLogsData> Operation = GraphQLOperation<AuditLogsData>.Load("Audit/Operations/AuditLogs.graphql");
}

/// <param name="Target">The global id of what it was done to; null where that is nothing with an id.</param>
public sealed record AuditRow(
    string Id, string ActorType, int? ActorId, string? ActorEmail, string Action, string TargetType, string? TargetId, string? Target, string? Metadata, string? IpAddress, string? UserAgent,
    DateTimeOffset CreatedAt)
{
    public IReadOnlyList<ValueChange> Changes => ValueChange.Of(Metadata);
}

namespace Commerce.Domain.Audit;

/// <summary>Who did it.</summary>
public enum AuditActorType
{
    User,
    ApiKey,
    Job,
    System,
}

using System.Globalization;
using Commerce.Domain.Audit;

namespace Commerce.Domain.Customers;

/// <summary>Who works at the desk, in person or by a key of theirs.</summary>
/// <param name="UserId">The person, of a key its owner.</param>
/// <param name="Actor">For the audit log.</param>
public sealed record StaffMember(int UserId, AuditActor Actor)
{
    /// <summary>Whose idempotency keys are used.</summary>
    public string KeyOwner => string.Create(CultureInfo.InvariantCulture, $"user:{UserId}");
}

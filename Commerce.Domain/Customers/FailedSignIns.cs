namespace Commerce.Domain.Customers;

/// <summary>How often sign-ins from one network failed of late, whatever the names. One row for all nodes.</summary>
public sealed class FailedSignIns
{
    public int Id { get; set; }

    /// <summary>As <see cref="ClientNetwork.ToString"/> writes it.</summary>
    public string Network { get; set; } = "";

    public int Failures { get; set; }

    /// <summary>When they are forgotten (UTC).</summary>
    public DateTime Until { get; set; }
}

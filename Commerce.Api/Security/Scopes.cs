namespace Commerce.Api.Security;

/// <summary>What API keys are let do, beyond <see cref="Policies.Table"/>.</summary>
internal static class Scopes
{
    /// <summary>Order, pay and cancel for the key's owner.</summary>
    public const string OrdersWrite = "orders:write";
}

namespace Commerce.Admin.Webhooks.Operations;

/// <summary>What says how far an event got.</summary>
public interface IDeliveryState
{
    string Status { get; }

    int Attempts { get; }

    int? LastStatusCode { get; }

    string? LastFailure { get; }

    string? LastMessage { get; }
}

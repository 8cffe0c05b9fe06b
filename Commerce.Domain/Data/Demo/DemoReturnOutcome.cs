namespace Commerce.Domain.Data.Demo;

/// <summary>How far a return got.</summary>
internal enum DemoReturnOutcome
{
    None,
    Requested,
    Approved,
    Rejected,
    OneLineRefunded,
    AllRefunded,
}

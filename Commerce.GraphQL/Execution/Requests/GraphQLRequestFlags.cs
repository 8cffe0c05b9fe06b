namespace HotChocolate.Execution;

/// <summary>What a transport lets a request do.</summary>
[Flags]
public enum GraphQLRequestFlags
{
    None = 0,
    AllowQuery = 1,
    AllowMutation = 2,
    AllowSubscription = 4,
    AllowStreams = 8,
    AllowAll = AllowQuery | AllowMutation | AllowSubscription | AllowStreams
}

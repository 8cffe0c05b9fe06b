using Xunit;

namespace Commerce.Tests.GraphQL.Transport;

/// <summary>Tests that measure the whole process: what others allocate at the same time would count as theirs.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredAlone
{
    public const string Name = "Measured alone";
}

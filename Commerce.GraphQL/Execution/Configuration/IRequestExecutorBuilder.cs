using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Configuration;

/// <summary>Sets a schema and its executor up.</summary>
public interface IRequestExecutorBuilder
{
    /// <summary>The name of the schema.</summary>
    string Name { get; }

    /// <summary>The services of the application.</summary>
    IServiceCollection Services { get; }
}

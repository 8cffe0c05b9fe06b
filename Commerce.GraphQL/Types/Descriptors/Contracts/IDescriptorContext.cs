namespace HotChocolate.Types.Descriptors;

/// <summary>What descriptors and descriptor attributes know about the schema that is made.</summary>
public interface IDescriptorContext : IHasContextData
{
    /// <summary>How the schema is made.</summary>
    IReadOnlySchemaOptions Options { get; }

    /// <summary>The services of the application.</summary>
    IServiceProvider Services { get; }

    /// <summary>How members are named and described.</summary>
    INamingConventions Naming { get; }
}

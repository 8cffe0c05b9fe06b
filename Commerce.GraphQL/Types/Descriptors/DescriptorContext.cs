using HotChocolate.Resolvers;
using HotChocolate.Types.Building;
using HotChocolate.Utilities;

namespace HotChocolate.Types.Descriptors;

/// <summary>What descriptors and inference know about the schema that is made.</summary>
internal sealed class DescriptorContext : IDescriptorContext
{
    public DescriptorContext(SchemaOptions options, IServiceProvider services, ITypeConverter converter, IReadOnlyList<ParameterBinding> parameterBindings)
    {
        Options = options;
        Services = services;
        Converter = converter;
        Naming = new NamingConventions(options, new XmlDocumentation(options));
        Inference = new TypeInference(this);
        ParameterBindings = new ParameterBindings(parameterBindings, services);
    }

    public SchemaOptions Options { get; }

    IReadOnlySchemaOptions IDescriptorContext.Options => Options;

    public IServiceProvider Services { get; }

    public ITypeConverter Converter { get; }

    public INamingConventions Naming { get; }

    public TypeInference Inference { get; }

    public ParameterBindings ParameterBindings { get; }

    /// <summary>The schema types of .NET types that have one by itself or were given one.</summary>
    public Dictionary<Type, Type> RuntimeBindings { get; } = new(BuiltInScalars.ByRuntimeType);

    public IDictionary<string, object?> ContextData { get; } = new Dictionary<string, object?>();
}

using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Introspection;
using HotChocolate.Types.Sdl;
using HotChocolate.Utilities;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate;

/// <summary>Collects what a schema is made of.</summary>
public sealed class SchemaBuilder : ISchemaBuilder
{
    private readonly SchemaOptions _options = new();
    private readonly List<Action<SchemaBuild>> _parts = [];
    private readonly List<SchemaInterceptor> _interceptors = [new IntrospectionInterceptor()];
    private readonly List<ParameterBinding> _parameterBindings = [];
    private readonly List<FieldMiddleware> _middlewares = [];
    private readonly List<IChangeTypeProvider> _converters = [];
    private readonly List<(Type RuntimeType, Type SchemaType)> _bindings = [];
    private string _name = "_Default";
    private string? _description;
    private IServiceProvider _services = new ServiceCollection().BuildServiceProvider();

    private SchemaBuilder()
    {
    }

    /// <inheritdoc/>
    public IDictionary<string, object?> ContextData { get; } = new Dictionary<string, object?>();

    /// <summary>A builder with nothing in it.</summary>
    public static SchemaBuilder New() => new();

    /// <inheritdoc/>
    public ISchemaBuilder SetName(string name) => With(() => _name = name);

    /// <inheritdoc/>
    public ISchemaBuilder SetDescription(string? description) => With(() => _description = description);

    /// <inheritdoc/>
    public ISchemaBuilder AddServices(IServiceProvider services) => With(() => _services = services);

    /// <inheritdoc/>
    public ISchemaBuilder ModifyOptions(Action<SchemaOptions> configure) => With(() => configure(_options));

    /// <inheritdoc/>
    public ISchemaBuilder Use(FieldMiddleware middleware) => With(() => _middlewares.Add(middleware));

    /// <inheritdoc/>
    public ISchemaBuilder AddType(Type type)
    {
        // A scalar with a runtime type must be known before anything is inferred from that type.
        if (typeof(ScalarType).IsAssignableFrom(type) && type is { IsAbstract: false, ContainsGenericParameters: false }) _parts.Insert(0, b => b.Find(new TypeReference.Clr(type, TypeContext.Output)));
        else _parts.Add(b => b.Add(b.DescriptorContext.Inference.FromType(type, TypeContext.Output)));
        return this;
    }

    /// <inheritdoc/>
    public ISchemaBuilder AddType(INamedType type) => With(() => _parts.Add(b => b.Add(TypeReference.From(type))));

    /// <inheritdoc/>
    public ISchemaBuilder AddType(ObjectTypeExtension typeExtension) => With(() => _parts.Add(b => b.Add(new TypeReference.Instance(typeExtension))));

    /// <inheritdoc/>
    public ISchemaBuilder AddRootType(Type rootType, OperationType operation)
        => With(() => _parts.Add(b => b.SetRoot(operation, new TypeReference.Clr(rootType, TypeContext.Output))));

    /// <inheritdoc/>
    public ISchemaBuilder AddRootType(ObjectType rootType, OperationType operation) => With(() => _parts.Add(b => b.SetRoot(operation, new TypeReference.Instance(rootType))));

    /// <inheritdoc/>
    public ISchemaBuilder AddDirectiveType(Type type)
    {
        if (typeof(DirectiveType).IsAssignableFrom(type)) return AddType(type);
        return AddType(typeof(DirectiveType<>).MakeGenericType(type));
    }

    /// <inheritdoc/>
    public ISchemaBuilder AddDirectiveType(DirectiveType type) => With(() => _parts.Add(b => b.Add(new TypeReference.Instance(type))));

    /// <inheritdoc/>
    public ISchemaBuilder BindRuntimeType(Type runtimeType, Type schemaType) => With(() => _bindings.Add((runtimeType, schemaType)));

    /// <inheritdoc/>
    public ISchemaBuilder AddDocument(DocumentNode document) => With(() => _parts.Add(b => Read(b, SdlReader.Read(document))));

    /// <inheritdoc/>
    public ISchema Create()
    {
        var descriptors = new DescriptorContext(_options, _services, Converter(), [.. _parameterBindings, .. _services.GetServices<ParameterBinding>()]);
        foreach (var (runtimeType, schemaType) in _bindings) descriptors.RuntimeBindings[runtimeType] = schemaType;
        foreach (var (key, value) in ContextData) descriptors.ContextData[key] = value;
        var build = new SchemaBuild(descriptors, _interceptors) { DescriptionOfSchema = _description };
        foreach (var (key, value) in ContextData) build.ContextData[key] = value;
        foreach (var part in _parts) part(build);
        return build.Create(_name, _middlewares);
    }

    /// <summary>Adds an interceptor, unless one of its class is there already.</summary>
    internal SchemaBuilder TryAddSchemaInterceptor(SchemaInterceptor interceptor)
    {
        if (_interceptors.All(i => i.GetType() != interceptor.GetType())) _interceptors.Add(interceptor);
        return this;
    }

    /// <summary>The interceptor of that class, added where it is not there yet.</summary>
    internal T GetOrAddSchemaInterceptor<T>() where T : SchemaInterceptor, new()
    {
        TryAddSchemaInterceptor(new T());
        return _interceptors.OfType<T>().First();
    }

    /// <summary>Adds what fills parameters of resolvers.</summary>
    internal SchemaBuilder AddParameterBinding(ParameterBinding binding)
    {
        _parameterBindings.Add(binding);
        return this;
    }

    /// <summary>Adds what converts values between .NET types.</summary>
    internal SchemaBuilder AddTypeConverter(IChangeTypeProvider provider)
    {
        _converters.Add(provider);
        return this;
    }

    /// <summary>Adds a definition that is complete in itself.</summary>
    internal SchemaBuilder AddDefinition(TypeDefinition definition)
    {
        _parts.Add(b => b.Add(definition));
        return this;
    }

    private static void Read(SchemaBuild build, SdlDocument document)
    {
        foreach (var definition in document.Definitions) build.Add(definition);
        foreach (var (operation, name) in document.Roots) build.SetRoot(operation, new TypeReference.Named(name));
        if (document.HasSchemaDefinition) build.HasUsualRoots = false;
        build.DescriptionOfSchema ??= document.Description;
        build.SchemaDirectives.AddRange(document.Directives.Select(d => new DirectiveDefinition(d)));
    }

    private ITypeConverter Converter() => _converters.Count == 0 && _services.GetService<ITypeConverter>() is { } registered
        ? registered
        : new DefaultTypeConverter([.. _converters, .. _services.GetServices<IChangeTypeProvider>()]);

    private SchemaBuilder With(Action change)
    {
        change();
        return this;
    }
}

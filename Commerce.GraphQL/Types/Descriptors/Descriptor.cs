using System.Reflection;
using HotChocolate.Language;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

/// <summary>Writes down a definition step by step.</summary>
internal abstract class Descriptor<TDefinition>(DescriptorContext context, TDefinition definition)
    : IDescriptor<TDefinition>, IDescriptorExtension<TDefinition>
    where TDefinition : DefinitionBase
{
    private readonly List<Action<IDescriptorContext, TDefinition>> _onBeforeCreate = [];
    private bool _hasAttributes;

    public DescriptorContext Context => context;

    public TDefinition Definition => definition;

    IDescriptorContext IDescriptorExtension<TDefinition>.Context => context;

    public IDescriptorExtension<TDefinition> Extend() => this;

    public IDescriptorExtension<TDefinition> ExtendWith(Action<IDescriptorExtension<TDefinition>> configure)
    {
        configure(this);
        return this;
    }

    public void OnBeforeCreate(Action<TDefinition> configure) => OnBeforeCreate((_, created) => configure(created));

    public void OnBeforeCreate(Action<IDescriptorContext, TDefinition> configure) => _onBeforeCreate.Add(configure);

    /// <summary>The definition, once everything is described.</summary>
    protected TDefinition Created()
    {
        // A hook may add another one.
        for (var i = 0; i < _onBeforeCreate.Count; i++) _onBeforeCreate[i](context, definition);
        _onBeforeCreate.Clear();
        return definition;
    }

    /// <summary>Lets the descriptor attributes on <paramref name="element"/> describe; once.</summary>
    protected void ApplyAttributes(ICustomAttributeProvider? element)
    {
        if (_hasAttributes || element is null) return;
        _hasAttributes = true;
        foreach (var attribute in element.GetCustomAttributes(inherit: true).OfType<DescriptorAttribute>().OrderBy(a => a.Order))
        {
            attribute.TryConfigure(context, this, element);
        }
    }

    protected void AddDirective(object directive) => definition.Directives.Add(
        directive is DirectiveNode node ? new DirectiveDefinition(node) : new DirectiveDefinition(directive));

    protected void AddDirective(string name, ArgumentNode[] arguments) => definition.Directives.Add(new DirectiveDefinition(new DirectiveNode(name, arguments)));

    protected TypeReference Output(Type type) => context.Inference.FromType(type, TypeContext.Output);

    protected TypeReference Input(Type type) => context.Inference.FromType(type, TypeContext.Input);
}

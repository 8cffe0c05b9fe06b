using System.Reflection;
using HotChocolate.Language;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

/// <summary>Writes down a definition step by step.</summary>
internal abstract class Descriptor<TDefinition>(DescriptorContext context, TDefinition definition) : IDescriptor where TDefinition : DefinitionBase
{
    private bool _hasAttributes;

    public DescriptorContext Context => context;

    public TDefinition Definition => definition;

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

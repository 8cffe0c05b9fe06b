using System.Reflection;
using HotChocolate.Resolvers;
using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal class DirectiveTypeDescriptor(DescriptorContext context, DirectiveTypeDefinition definition, Type? memberSource)
    : Descriptor<DirectiveTypeDefinition>(context, definition), IDirectiveTypeDescriptor
{
    private readonly List<DirectiveArgumentDescriptor> _arguments = [];

    protected BindingBehavior Binding { get; set; } = memberSource is null ? BindingBehavior.Explicit : context.Options.DefaultBindingBehavior;

    public IDirectiveTypeDescriptor Name(string value)
    {
        Definition.Name = GraphQLNames.Valid(value);
        return this;
    }

    public IDirectiveTypeDescriptor Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public IDirectiveArgumentDescriptor Argument(string name)
    {
        var argument = _arguments.FirstOrDefault(a => a.Definition.Name == name);
        if (argument is null)
        {
            argument = new DirectiveArgumentDescriptor(Context, new DirectiveArgumentDefinition { Name = GraphQLNames.Valid(name) });
            _arguments.Add(argument);
        }

        return argument;
    }

    public IDirectiveTypeDescriptor Location(DirectiveLocation value)
    {
        Definition.Locations |= value;
        return this;
    }

    public IDirectiveTypeDescriptor Use(DirectiveMiddleware middleware)
    {
        Definition.Middlewares.Add(middleware);
        return this;
    }

    public IDirectiveTypeDescriptor Use<TMiddleware>() where TMiddleware : class
    {
        var create = MiddlewareClass.Create<TMiddleware>();
        return Use((next, _) => create(next));
    }

    public IDirectiveTypeDescriptor Repeatable()
    {
        Definition.IsRepeatable = true;
        return this;
    }

    public IDirectiveTypeDescriptor Public()
    {
        Definition.IsPublic = true;
        return this;
    }

    public IDirectiveTypeDescriptor Internal()
    {
        Definition.IsPublic = false;
        return this;
    }

    /// <summary>Finishes the definition: attributes of the type, what was described, then the properties nobody spoke of.</summary>
    public DirectiveTypeDefinition CreateDefinition()
    {
        ApplyAttributes(memberSource);
        if (Binding == BindingBehavior.Implicit && memberSource is not null)
        {
            foreach (var property in Members.InputFields(memberSource)) Argument(property);
        }

        Definition.Arguments.AddRange(_arguments.Select(a => a.CreateDefinition()).Where(a => !a.Ignore));
        return Created();
    }

    protected DirectiveArgumentDescriptor Argument(PropertyInfo property)
    {
        var argument = _arguments.FirstOrDefault(a => a.Definition.Property == property);
        if (argument is null)
        {
            argument = new DirectiveArgumentDescriptor(Context, Context.Inference.DirectiveArgument(property));
            _arguments.Add(argument);
        }

        return argument;
    }
}

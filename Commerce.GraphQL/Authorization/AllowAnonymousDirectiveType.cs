using HotChocolate.Types;

namespace HotChocolate.Authorization;

internal sealed class AllowAnonymousDirectiveType : DirectiveType
{
    public const string DirectiveName = "allowAnonymous";

    protected override void Configure(IDirectiveTypeDescriptor descriptor)
        => descriptor.Name(DirectiveName).Location(DirectiveLocation.FieldDefinition).Repeatable().Internal();
}

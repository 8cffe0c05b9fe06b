using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components;

/// <summary>Every address below the admin's that leads nowhere.</summary>
[Route(AdminLinks.NotFoundPath)]
[Route(AdminLinks.Root + "/{*address}")]
public sealed partial class NotFound
{
    [Parameter]
    public string? Address { get; set; }

    /// <summary>Null in a circuit, whose response is long gone.</summary>
    [CascadingParameter]
    public HttpContext? Http { get; set; }

    protected override void OnInitialized()
    {
        // At the last moment: a page that is 404 while it is rendered gets no body.
        Http?.Response.OnStarting(() =>
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
    }
}

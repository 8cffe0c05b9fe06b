var app = WebApplication.CreateBuilder(args).Build();
await app.RunAsync();

/// <summary>The entry point; public so that the tests can host the application in-process.</summary>
public partial class Program;
